package vn.campaign111.operations;

/** Every environment variable the product reads; the table in the README is checked against this list. */
enum Setting {
    PORT("8080", "Port of the site, the studio, the portal and the API"),
    HOST("0.0.0.0", "Address to listen on"),
    MANAGEMENT_PORT("8081", "Port of health and metrics; keep it off the Internet"),
    BASE_URL("http://localhost and the port", "Public address, used in links, feeds, QR codes and cookies"),
    TRUSTED_PROXIES("", "Addresses or networks (10.0.0.0/8, …) of reverse proxies whose X-Forwarded-For is believed"),
    SESSION_IDLE("8h", "A sign-in ends this long after it was last used"),
    SESSION_ABSOLUTE("24h", "A sign-in ends this long after it began"),
    LINK_LIFE("72h", "A one-time link for choosing a password works this long"),
    DATA_DIR("data", "Folder of the embedded database, the search index and, without S3, the files"),
    DB_URL("embedded H2 in the data folder", "JDBC address of MySQL 8.4+/9 or MariaDB 10.11+"),
    DB_USER("sa", "Database user"),
    DB_PASSWORD("", "Database password"),
    S3_ENDPOINT("", "Address of an S3 store (MinIO and others); empty keeps files in the data folder"),
    S3_REGION("us-east-1", "Region of the bucket"),
    S3_BUCKET("campaign111", "Bucket; created when it is missing"),
    S3_ACCESS_KEY("", "Access key"),
    S3_SECRET_KEY("", "Secret key"),
    S3_PATH_STYLE("true", "Bucket in the path (true, for MinIO) or in the host name (false)"),
    SMTP_URL("", "Mail server that sends one-time links (smtp://user:password@host:587); empty shows them only"),
    SEARCH_ENGINE("lucene", "lucene searches in the data folder, opensearch in a cluster of its own"),
    OPENSEARCH_URL("http://localhost:9200", "Addresses of the OpenSearch cluster, separated by commas"),
    OPENSEARCH_USER("", "Name the cluster knows the product by; empty when it asks for none"),
    OPENSEARCH_PASSWORD("", "The password that goes with it"),
    OPENSEARCH_INDEX("campaign111", "What the names of the indices begin with; products that share it share the index"),
    THEME("default", "Folder of the public site's theme under themes/"),
    ADMIN_EMAIL("", "First start only: e-mail of the administrator, for unattended installs"),
    ADMIN_PASSWORD("", "First start only: the administrator's password"),
    SEED("samples", "First start only: samples imports content-samples/, none starts empty");

    private final String standard;
    private final String meaning;

    Setting(String standard, String meaning) {
        this.standard = standard;
        this.meaning = meaning;
    }

    String variable() {
        return "CAMPAIGN_" + name();
    }

    /** Returns the value that holds when the variable is not set. */
    String standard() {
        return standard;
    }

    String meaning() {
        return meaning;
    }
}
