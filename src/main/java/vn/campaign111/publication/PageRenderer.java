package vn.campaign111.publication;

import java.util.Optional;

/**
 * Shows a row as the page its visitors would see. Implemented once, by the face that has the theme; asked by the studio,
 * which shows drafts as rows that nobody stored.
 */
public interface PageRenderer {

    /**
     * Returns the whole page, never kept in a cache. It must not rest on anything the row names being public: a draft's
     * files are not, so pictures and downloads take the addresses given.
     *
     * @param row what to show, stored or not
     * @param files where the files of the row can be had meanwhile
     */
    String html(Publication row, FileAddresses files);

    /** Where the files of a row that is not public can be had. */
    interface FileAddresses {

        /** Returns the address of the bytes of an asset. */
        String file(String assetId);

        /** Returns the address of a smaller picture of an asset, when one can be made. */
        Optional<String> picture(String assetId, int width);
    }
}
