package vn.campaign111.site.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample product with its files. Texts ending in Html are sanitised. */
public record MaterialPage(
        String title,
        String summary,
        String kindLabel,
        String bodyHtml,
        @Nullable String howToUseHtml,
        @Nullable Picture preview,
        List<FileRow> files,
        List<Tag> topics,
        List<Tag> audiences,
        List<Tag> channels,
        List<Tag> languages,
        List<Tag> formats,
        String licence,
        @Nullable String credit,
        @Nullable LocalDate updatedOn,
        List<Card> campaigns,
        List<Card> related,
        @Nullable String shortUrl,
        @Nullable String downloads) {}
