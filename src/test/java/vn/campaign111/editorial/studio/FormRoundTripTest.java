package vn.campaign111.editorial.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaign111.editorial.CreateDocument;
import vn.campaign111.editorial.DocumentLists;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Role;
import vn.campaign111.kernel.Json;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Visibility;
import vn.campaign111.web.Browser;

/** Opening a document and saving it as it stands changes nothing, whatever its kind: every field is on its form. */
@MicronautTest(transactional = false)
class FormRoundTripTest extends StudioTest {

    private static final String COMMON = """
            {"title": "Đủ “mọi” mục & <thẻ>", "summary": "Tóm tắt", "body": "## Đầu\\n\\nĐoạn *một*.",
             "topics": ["scam", "grooming"], "audiences": ["parents"]""";

    private static final Map<String, String> CONTENTS = Map.of(
            "page", COMMON + "}",
            "article", COMMON + """
            , "age_from": 6, "age_to": 10, "steps": ["Một", "Hai"], "sensitive": true, "neutral_title": "Trang tin",
              "reviewer": "Nhóm", "reviewed_on": "2026-09-01", "next_review_on": "2027-08-31",
              "sources": [{"title": "Luật", "url": "https://example.vn/a?b=1&c=2"}, {"title": "Không địa chỉ"}],
              "related": ["bai-khac", "material/ap-phich"], "questions": ["Bị dọa thì làm gì?", "bi doa tung anh"],
              "helps_with": ["image-blackmail"]}""",
            "campaign", COMMON + """
            , "theme": "Chủ đề", "starts_on": "2027-04-15", "ends_on": "2027-10-31",
              "legal_basis": [{"title": "Luật Trẻ em"}], "purpose": "Để…", "requirements": "Không…",
              "objectives": [{"text": "Biết", "indicator": "Tỷ lệ", "target": "80%"}], "key_messages": ["Tắt máy"],
              "slogans": ["Gọi 111"], "channels": ["radio", "zalo"], "materials": ["ap-phich"],
              "phases": [{"name": "Đầu", "starts_on": "2027-04-15", "ends_on": "2027-05-31", "activities": ["a", "b"]}],
              "tasks": [{"text": "Việc", "lead": "Sở", "partners": "Công an", "due_on": "2027-05-01"}],
              "evaluation": "Đếm"}""",
            "material", COMMON + """
            , "kind": "poster", "channels": ["print"], "languages": ["vi", "km"], "campaigns": ["he-2027"],
              "files": [{"file": "a.pdf", "asset": "01ABC", "title": "Bản in", "role": "print", "alt": "", "paper": "A3"},
                        {"file": "a.png", "asset": "01DEF", "title": "Ảnh", "role": "preview", "alt": "Cánh diều", "paper": ""}],
              "licence": "CC BY 4.0", "credit": "Campaign111", "depicts": "illustration",
              "alternative_formats": ["large-print", "text"], "duration_seconds": 45, "how_to_use": "In A3."}""");

    @Inject
    ContentTypes types;

    @Inject
    CreateDocument createDocument;

    @Inject
    DocumentLists lists;

    @Inject
    Json json;

    @ParameterizedTest
    @ValueSource(strings = {"page", "article", "campaign", "material"})
    void savingAnUnchangedFormKeepsEveryField(String kind) {
        ContentType<?> type = types.of(kind);
        String written = CONTENTS.getOrDefault(kind, "");
        Content content = json.read(written, type.contentClass());
        for (String property :
                BeanIntrospection.getIntrospection(type.contentClass()).getPropertyNames()) {
            String field = NameUtils.underscoreSeparate(property).toLowerCase(Locale.ROOT);
            assertThat(CONTENTS.get(kind))
                    .as("the content of this test has every field")
                    .contains('"' + field + '"');
        }
        String id = createDocument
                .run(Actor.SYSTEM, type, "vi", null, null, Visibility.PARTNERS, content)
                .id();
        Browser author = browser(Role.AUTHOR);
        String address = "/studio/documents/" + id + "/edit";

        assertThat(Browser.location(Form.in(author.open(address).body()).send(author, address)))
                .contains("document-saved");

        assertThat(lists.open(Actor.SYSTEM, id).content()).isEqualTo(content);
        assertThat(lists.open(Actor.SYSTEM, id).revisions())
                .as("nothing was changed")
                .hasSize(1);
        assertThat(lists.open(Actor.SYSTEM, id).edition().visibility()).isEqualTo("partners");
    }
}
