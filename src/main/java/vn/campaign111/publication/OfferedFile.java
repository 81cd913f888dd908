package vn.campaign111.publication;

/**
 * A file that whoever may see a document may also take.
 *
 * @param name its public name, unique within the document
 * @param title what it is, for people
 * @param assetId the asset that holds the bytes
 */
public record OfferedFile(String name, String title, String assetId) {}
