package vn.campaign111.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaign111.kernel.InvalidInput;

class SvgCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='1' height='1' fill='url(#shade)'/>",
                "<style>.a{fill:#e5484d;clip-path:url(#c)}</style><g class='a'/>",
                "<style>@font-face{font-family:B;src:url(data:font/woff2;base64,AAAA)}</style>",
                "<image href='data:image/png;base64,AAAA' width='1' height='1'/>",
                "<use href='#kite'/>",
                "<a href='tel:111'><text>Gọi 111</text></a>",
                "<a href='https://example.org/'><text>x</text></a>",
                "<text>onload=alert(1) javascript: url(http://x) &lt;script&gt;</text>",
                "<animate attributeName='opacity' to='0'/>",
                "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
                "<title>Chiếc diều</title><desc>“Diều” &amp; 111</desc>"
            })
    void drawingsThatAreOnlyLookedAtAreKept(String inside) {
        assertThat(check(Samples.SVG.formatted(inside))).isEqualTo(new Dimensions(794, 1123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<rect onclick='alert(1)'/>",
                "<rect ONLOAD='alert(1)'/>",
                "<foreignObject><p/></foreignObject>",
                "<h:p xmlns:h='http://www.w3.org/1999/xhtml'/>",
                "<iframe src='https://example.org'/>",
                "<use href='https://example.org/a.svg#x'/>",
                "<use href='data:image/svg+xml;base64,AAAA#x'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#x'/>",
                "<image href='https://example.org/pixel.png'/>",
                "<image href='file:///etc/passwd'/>",
                "<image href='data:image/svg+xml,&lt;svg/>'/>",
                "<a href='javascript:alert(1)'><text>x</text></a>",
                "<a href='java&#10;script:alert(1)'><text>x</text></a>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='onclick' to='alert(1)'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>a{fill:url(https://example.org/a)}</style>",
                "<style>a{fill:u\\72l(https://example.org/a)}</style>",
                "<style><![CDATA[a{background:url('//example.org/a')}]]></style>",
                "<rect style='fill:url( \"http://example.org/a\" )'/>",
                "<rect fill='url(http://example.org/a)'/>",
                "<style>@imp<!-- -->ort '//example.org/a.css'</style>",
                "<style>@imp<![CDATA[ort '//example.org/a.css']]></style>",
                "<style><g/>@import '//example.org/a.css'</style>",
                "<style>a{background:image('//example.org/a')}</style>",
                "<rect fill='u\\72l(http://example.org/a)'/>",
                "<feImage href='https://example.org/a.png'/>",
                "<g xml:base='https://example.org/'/>",
                "<?xml-stylesheet href='https://example.org/a.css'?>",
                "&unknown;",
                "<g><g>"
            })
    void drawingsThatCouldDoMoreAreRefused(String inside) {
        assertRefused(Samples.SVG.formatted(inside).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
                "<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/x.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml-stylesheet type='text/xsl' href='#x'?><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg/>",
                "not xml"
            })
    void whatIsNotAPlainDrawingIsRefused(String whole) {
        assertRefused(whole.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void otherEncodingsAreRefused() {
        String svg = "<?xml version='1.0' encoding='UTF-16'?>" + Samples.SVG.formatted("");

        assertRefused(svg.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void deepNestingIsRefused() {
        assertRefused(
                Samples.SVG.formatted("<g>".repeat(300) + "</g>".repeat(300)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSizeMayComeFromTheViewBox() {
        assertThat(check("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300.4 200' width='100%'/>"))
                .isEqualTo(new Dimensions(300, 200));
        assertThat(check("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo(Dimensions.UNKNOWN);
    }

    private static Dimensions check(String svg) {
        return SvgCheck.check(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(byte[] svg) {
        assertThatThrownBy(() -> SvgCheck.check(new ByteArrayInputStream(svg)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal ->
                                assertThat(refusal.issues().getFirst().code()).isEqualTo("asset.svg-unsafe"));
    }
}
