package vn.campaign111.search.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Many small JSON texts, one a line. */
final class Lines {

    private final Cluster cluster;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Lines(Cluster cluster) {
        this.cluster = cluster;
    }

    static Lines of(Cluster cluster) {
        return new Lines(cluster);
    }

    Lines add(Map<String, ?> line) {
        bytes.writeBytes(cluster.bytes(line));
        bytes.write('\n');
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
