package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.media.Asset;
import vn.campaign111.media.Assets;
import vn.campaign111.media.text.FileText;
import vn.campaign111.media.text.FileTextEvent;
import vn.campaign111.media.text.FileTexts;
import vn.campaign111.publication.AssetUses;
import vn.campaign111.publication.OfferedFile;
import vn.campaign111.search.SearchFile;

/** The words in the files of published documents, for the index. */
@Singleton
class SearchedFiles {

    /** How much of the files of one document is searched. */
    private static final int MOST_CHARACTERS = 500_000;

    private final Assets assets;
    private final AssetUses uses;
    private final FileTexts texts;

    SearchedFiles(Assets assets, AssetUses uses, FileTexts texts) {
        this.assets = assets;
        this.uses = uses;
        this.texts = texts;
    }

    /** Returns the documents that offer a file the entries say has been read, under whichever of the assets that share it. */
    Collection<String> documentsOf(List<JournalEntry> entries) {
        List<String> read = entries.stream()
                .filter(FileTextEvent::isTold)
                .map(JournalEntry::subjectId)
                .distinct()
                .toList();
        if (read.isEmpty()) {
            return List.of();
        }
        List<String> sharing = assets.findAll(read).stream()
                .flatMap(asset -> assets.bySha256(asset.sha256()).stream())
                .map(Asset::id)
                .distinct()
                .toList();
        return uses.documents(sharing);
    }

    /** Returns for each document the words of those of its files that have been read, in the order they are offered. */
    Map<String, List<SearchFile>> words(Map<String, List<OfferedFile>> offered) {
        List<String> ids = offered.values().stream()
                .flatMap(List::stream)
                .map(OfferedFile::assetId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, FileText> read = texts.of(assets.findAll(ids));
        return offered.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, document -> words(document.getValue(), read)));
    }

    private static List<SearchFile> words(List<OfferedFile> offered, Map<String, FileText> read) {
        List<SearchFile> files = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (OfferedFile file : offered) {
            FileText text = read.get(file.assetId());
            if (text == null || left <= 0) {
                continue;
            }
            List<String> pages = new ArrayList<>();
            for (String page : text.pages()) {
                if (left > 0) {
                    pages.add(page.substring(0, Math.min(page.length(), left)));
                    left -= page.length();
                }
            }
            files.add(new SearchFile(file.name(), file.title(), unit(text), pages));
        }
        return files;
    }

    private static SearchFile.Unit unit(FileText text) {
        return switch (text.unit()) {
            case PAGE -> SearchFile.Unit.PAGE;
            case SLIDE -> SearchFile.Unit.SLIDE;
            case SHEET -> SearchFile.Unit.SHEET;
            case NONE -> SearchFile.Unit.NONE;
        };
    }
}
