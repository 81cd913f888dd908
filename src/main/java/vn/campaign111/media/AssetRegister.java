package vn.campaign111.media;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;

/** Records that an original has been stored; apart from {@link Assets} because bytes are moved outside transactions. */
@Singleton
class AssetRegister {

    private final AssetRows rows;
    private final Journal journal;

    AssetRegister(AssetRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    Asset record(Asset asset) {
        rows.save(asset);
        journal.append(Event.of(AssetEvent.STORED, AssetEvent.SUBJECT, asset.id(), asset.creator())
                .with("sha256", asset.sha256())
                .with("mediaType", asset.mediaType())
                .with("byteSize", asset.byteSize()));
        return asset;
    }
}
