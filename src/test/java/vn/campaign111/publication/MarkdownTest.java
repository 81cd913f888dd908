package vn.campaign111.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void ofALinkOnlyItsWordsAreSpoken() {
        assertThat(Markdown.spoken("Gọi [**111**](tel:111) hoặc ![hình chiếc điện thoại](/phone.svg)."))
                .isEqualTo("Gọi 111 hoặc hình chiếc điện thoại.");
    }

    @Test
    void itemsOfAListAreSpokenWithTheirNumbersAndWithoutTheirBullets() {
        assertThat(Markdown.spoken("""
                        ## Làm theo thứ tự

                        - Tắt [camera](https://mau.example/camera)
                          - của máy tính
                        - Ra sảnh

                        1. Gọi 111
                        2. Kể lại
                           - cho cô
                        """).replaceAll("\\s*\\n\\s*", " | "))
                .isEqualTo("Làm theo thứ tự | Tắt camera | của máy tính | Ra sảnh | 1. Gọi 111 | 2. Kể lại | cho cô");
    }
}
