package vn.campaign111.search;

import java.text.Normalizer;
import java.util.stream.Stream;

/** What may be typed to reach what one may not see. */
public final class Escapes {

    /** Stands in documents that are not for the public. */
    public static final String SECRET = "phongthuỷ";

    private Escapes() {}

    public static Stream<String> typed() {
        return Stream.of(
                SECRET,
                "phong thuy",
                "visibility:partners",
                "+visibility:partners bắt nạt",
                "bắt nạt OR visibility:partners",
                "bắt nạt) OR (visibility:*",
                "*:*",
                "*",
                "?",
                "b*",
                "/.*/",
                "/[a-z]+/ bắt nạt",
                "bat~2 nat~2",
                "bắt nạt^1000 partners",
                "[* TO *]",
                "visible-from:[0 TO 99999999999999]",
                "{!lucene}*:*",
                "id:partners",
                "\"bắt nạt phongthuỷ\"",
                "-mạng bắt nạt",
                "-bắt -nạt",
                "NOT bắt",
                "bắt nạt && partners || nobody",
                "facet.topic:hidden-topic",
                "bắt\u0000nạt\u0000partners",
                "\u0000",
                "bắt\u202Enạt\uFEFF partners",
                "\uD800 bắt nạt \uDFFF",
                "\uDBFF\uDFFF\uFFFF",
                Normalizer.normalize("bắt nạt " + SECRET, Normalizer.Form.NFD),
                "BẮT NẠT ﬁ ① ℌ ｂắｔ",
                "' OR '1'='1",
                "'; DROP TABLE publication; --",
                "<script>alert(1)</script> bắt nạt",
                "${jndi:ldap://x} #{7*7} %s %n",
                "../../index/CURRENT",
                "bawts natj phongthuyr",
                "bắt nạt ".repeat(2_000),
                "x".repeat(100_000),
                "\"".repeat(999),
                "-".repeat(999) + "bắt");
    }
}
