package vn.campaign111.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class ReadableAddressTest {

    @Inject
    EmbeddedServer server;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/tim-kiem?q=50% /tim-kiem?q=50%25",
                "/tim-kiem?q=%zz%4 /tim-kiem?q=%25zz%254",
                "/tim-kiem?q=a|b /tim-kiem?q=a%7Cb",
                "/tim-kiem?q=\"{^}`\\<> /tim-kiem?q=%22%7B%5E%7D%60%5C%3C%3E",
                "/[x]?[y] /%5Bx%5D?%5By%5D",
                "/tim-kiem?q=l%E1%BB%ABa+đảo&page=2 /tim-kiem?q=l%E1%BB%ABa+đảo&page=2"
            },
            quoteCharacter = '~')
    void whatMayNotStandInAnAddressIsEscapedAndAllElseLeft(String given, String readable) {
        assertThat(ReadableAddress.of(given)).isEqualTo(readable);
        assertThat(URI.create(readable).getRawPath()).startsWith("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "a|b", "\"a\"", "{a}", "a^b`\\", "%zz", "lừa+đảo", "%１２"})
    void aQuestionIsAnsweredHoweverItsAddressIsWritten(String question) throws IOException {
        assertThat(get("/api/v1/search?q=" + question)).contains("HTTP/1.1 200", "application/json");
    }

    @Test
    void lettersThatWereSentAsTheyAreAreReadAsWhatTheyAre() {
        String asBytes = new String("đảo".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(ReadableAddress.of("/tim-kiem?q=" + asBytes)).isEqualTo("/tim-kiem?q=%C4%91%E1%BA%A3o");
    }

    @Test
    void whoAsksTheApiForNonsenseIsToldInItsForm() throws IOException {
        assertThat(get("/api/v1/%zz")).contains("HTTP/1.1 404", "application/problem+json");
    }

    /** Sends the address as it is, which no client of the JDK does. */
    private String get(String address) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
