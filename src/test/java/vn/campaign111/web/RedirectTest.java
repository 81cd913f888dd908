package vn.campaign111.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://evil.example/",
                "//evil.example",
                "///evil.example",
                "////evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "/ /evil.example",
                "https:evil.example",
                "https:/evil.example",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "evil.example",
                "@evil.example",
                "/%09/evil.example",
                "/%2f%5cevil.example",
                "/%5cevil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/studio/..//evil.example",
                "/studio\r\nSet-Cookie: a=b",
                "/%0d%0aSet-Cookie:a=b",
                "",
                "?next=//evil.example",
                "#//evil.example",
                "/studio#@evil.example",
                "/%zz",
                "/studio\u0000",
                "/\u2215evil"
            })
    void otherPlacesAreNotGoneTo(String wanted) {
        assertThat(Redirect.safe(wanted, "/account")).isEqualTo("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account",
                "/studio/accounts?from=50",
                "/studio/articles/01ABC/edit",
                "/portal?q=tr%E1%BA%BB+em&type=poster",
                "/studio/documents?state=draft,in-review"
            })
    void ownPlacesAre(String wanted) {
        assertThat(Redirect.safe(wanted, "/")).isEqualTo(wanted);
    }
}
