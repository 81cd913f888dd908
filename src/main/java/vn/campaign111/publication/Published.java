package vn.campaign111.publication;

/**
 * A published document with its content decoded.
 *
 * @param row its public row
 * @param path its public path
 * @param content as published
 */
public record Published<C extends Content>(Publication row, String path, C content) {

    public static <C extends Content> Published<C> of(ContentType<?> type, Publication row, C content) {
        return new Published<>(row, Address.of(type, row.locale(), row.slug()), content);
    }
}
