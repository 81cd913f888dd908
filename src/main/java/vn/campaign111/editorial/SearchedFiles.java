package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.text.FileTextEvent;
import vn.campaign111.publication.AssetUses;

/** The words in the files of published documents, for the index. */
@Singleton
class SearchedFiles {

    private final Assets assets;
    private final AssetUses uses;

    SearchedFiles(Assets assets, AssetUses uses) {
        this.assets = assets;
        this.uses = uses;
    }

    /** Returns the documents that offer a file the entries say has been read, under whichever of the assets that share it. */
    Collection<String> documentsOf(List<JournalEntry> entries) {
        List<String> read = entries.stream()
                .filter(FileTextEvent::isTold)
                .map(JournalEntry::subjectId)
                .distinct()
                .toList();
        List<String> sharing = assets.findAll(read).stream()
                .flatMap(asset -> assets.bySha256(asset.sha256()).stream())
                .map(Asset::id)
                .distinct()
                .toList();
        return uses.documents(sharing);
    }
}
