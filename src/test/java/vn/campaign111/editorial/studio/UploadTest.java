package vn.campaign111.editorial.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.campaign111.identity.Role;
import vn.campaign111.web.Browser;

/** Files on their way into a product. */
@MicronautTest(transactional = false)
class UploadTest extends StudioTest {

    @Test
    void aPictureSentWithoutScriptBecomesAFileOfTheProduct() {
        Browser author = browser(Role.AUTHOR);
        String product = newProduct(author);

        HttpResponse<String> answer = upload(author, product + "/files", "Áp phích Hè 2027.png", png(40));

        assertThat(Browser.location(answer)).contains("files-added");
        Form form = Form.in(author.open(product + "/edit").body());
        assertThat(form.value("files[0].file")).isEqualTo("ap-phich-he-2027.png");
        assertThat(form.value("files[0].role")).isEqualTo("preview");
        String asset = form.value("files[0].asset");
        assertThat(author.open("/studio/assets/" + asset + "/w320").headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/"));
        assertThat(new Browser(server).open("/studio/assets/" + asset).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aNewVersionOfAFileKeepsItsName() {
        Browser author = browser(Role.AUTHOR);
        String product = newProduct(author);
        upload(author, product + "/files", "anh.png", png(40));
        String before = Form.in(author.open(product + "/edit").body()).value("files[0].asset");

        HttpResponse<String> stored = upload(author, "/studio/assets", "anh-moi.png", png(60));
        String asset = stored.body().replaceAll("(?s).*\"assets\":\\[\"([^\"]+)\".*", "$1");
        Form replaced = Form.in(Form.in(author.open(product + "/edit").body())
                .type("_rows", "assets:" + asset)
                .type("_replace", "anh.png")
                .send(author, product + "/edit/rows")
                .body());

        assertThat(replaced.value("files[0].file")).isEqualTo("anh.png");
        assertThat(replaced.value("files[0].asset")).isEqualTo(asset).isNotEqualTo(before);
        assertThat(replaced.value("files[1].file")).isEmpty();
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedInWords() {
        Browser author = browser(Role.AUTHOR);
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> plain = upload(author, newProduct(author) + "/files", "anh.png", html);
        HttpResponse<String> byScript = upload(author, "/studio/assets", "anh.png", html);

        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(plain.body()).contains("anh.png").doesNotContain("issue.", "{1}");
        assertThat(byScript.body()).contains("\"refusals\":[{").doesNotContain("issue.");
    }

    @Test
    void whoChoseNoFileIsNotToldThatOneWasAdded() {
        Browser author = browser(Role.AUTHOR);

        HttpResponse<String> answer = upload(author, newProduct(author) + "/files", "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Chưa chọn tệp nào");
    }

    private static String newProduct(Browser author) {
        String location = Browser.location(
                Form.in(author.open("/studio/documents/new/material").body())
                        .type("title", "Áp phích thử")
                        .send(author, "/studio/documents/new/material"));
        return location.substring(0, location.indexOf("/edit"));
    }

    private static HttpResponse<String> upload(Browser browser, String path, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--xx--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.request(path + "?_csrf=" + browser.token())
                .header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] png(int width) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
