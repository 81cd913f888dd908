package vn.campaign111.testing;

import java.util.List;
import java.util.Set;
import vn.campaign111.catalog.articles.Article;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.identity.Unit;

/** People and texts that tests write with. */
public final class Writing {

    public static final Actor AUTHOR = actor("author", Permission.READ_STUDIO, Permission.WRITE_DOCUMENTS);
    public static final Actor REVIEWER = actor("reviewer", Permission.READ_STUDIO, Permission.REVIEW_EDITIONS);
    public static final Actor PUBLISHER =
            actor("publisher", Permission.PUBLISH_EDITIONS, Permission.WITHDRAW_DOCUMENTS, Permission.IMPORT_DOCUMENTS);
    /** Somebody who may write and review, but not review what they wrote. */
    public static final Actor WRITING_REVIEWER =
            actor("writing-reviewer", Permission.WRITE_DOCUMENTS, Permission.REVIEW_EDITIONS);

    private Writing() {}

    public static Article article(String title, String body) {
        return new Article(
                title,
                "Tóm tắt: " + title,
                body,
                List.of("cyberbullying"),
                List.of("parents"),
                null,
                null,
                List.of("Bình tĩnh", "Gọi 111"),
                false,
                "",
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns a line of an import in NDJSON; texts must need no escaping. */
    public static String line(String id, String title, String body) {
        return """
                {"id":"%s","type":"article","locale":"vi","title":"%s","summary":"Tóm tắt","body":"%s",\
                "topics":["cyberbullying"],"audiences":["parents"]}""".formatted(id, title, body);
    }

    private static Actor actor(String id, Permission... permissions) {
        return new Actor(id, id, Unit.MINISTRY_ID, Set.of(permissions));
    }
}
