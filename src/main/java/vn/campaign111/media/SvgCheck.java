package vn.campaign111.media;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/**
 * Refuses drawings that could do more than be looked at: script, event attributes, foreign content, references to
 * anything outside the file, entities, processing instructions. Nothing is fetched or expanded while looking.
 */
final class SvgCheck {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String XML_EVENTS = "http://www.w3.org/2001/xml-events";
    private static final int MAX_DEPTH = 200;

    private static final Set<String> REFUSED_ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "discard");
    private static final Set<String> ANIMATIONS = Set.of("set", "animate", "animatemotion", "animatetransform");
    private static final Set<String> REFERENCES = Set.of("href", "src", "data", "action", "formaction");

    /** Raster data and fonts inside the file; no SVG within SVG, so that nothing hides one level deeper. */
    private static final Pattern EMBEDDED = Pattern.compile("data:(image/(png|jpe?g|gif|webp)|font/[a-z0-9]+"
            + "|application/(x-)?font-[a-z0-9]+|application/vnd\\.ms-fontobject)[;,].*");

    private static final Pattern LINK = Pattern.compile("(#|https?://|tel:|mailto:).*", Pattern.DOTALL);
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(\\s*['\"]?\\s*([^)]*)");

    /** Where escapes are of no use but to hide one of the words below. */
    private static final Pattern CSS_PLACES = Pattern.compile("<style>|<\\S+ style>");

    private static final List<String> CSS_FETCHES = List.of("@import", "expression(", "image-set(", "image(", "src(");

    private final XMLStreamReader reader;
    /** The text of the style sheet being read, as a browser puts it together; null outside of one. */
    private @Nullable StringBuilder style;

    private SvgCheck(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Reads the drawing to its end and returns its size as the root element states it, 0×0 when it does not. */
    static Dimensions check(InputStream svg) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(svg);
            try {
                return new SvgCheck(reader).walk();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw unsafe("XML: line " + e.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private Dimensions walk() throws XMLStreamException {
        refuseOtherEncodings();
        Dimensions size = Dimensions.UNKNOWN;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw unsafe("<!DOCTYPE>");
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                    throw unsafe("&entity;");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw unsafe("<?" + reader.getPITarget() + "?>");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth == 1) {
                        requireSvgRoot();
                        size = SvgSize.of(reader);
                    }
                    checkElement(depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    endStyle();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (style != null) {
                        style.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return size;
    }

    /** A browser and this parser might read other encodings differently. */
    private void refuseOtherEncodings() {
        String encoding = reader.getEncoding();
        String declared = reader.getCharacterEncodingScheme();
        for (String one : new String[] {encoding, declared}) {
            if (one != null && !one.equalsIgnoreCase("UTF-8") && !one.equalsIgnoreCase("US-ASCII")) {
                throw unsafe("encoding " + one);
            }
        }
    }

    private void requireSvgRoot() {
        if (!SVG.equals(reader.getNamespaceURI()) || !reader.getLocalName().equals("svg")) {
            throw unsafe("<" + reader.getLocalName() + ">");
        }
    }

    private void checkElement(int depth) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        String namespace = reader.getNamespaceURI();
        if (depth > MAX_DEPTH
                || style != null
                || REFUSED_ELEMENTS.contains(name)
                || XHTML.equals(namespace)
                || XML_EVENTS.equals(namespace)) {
            throw unsafe("<" + reader.getLocalName() + ">");
        }
        style = name.equals("style") ? new StringBuilder() : null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            checkAttribute(name, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    /** Checked whole, because comments and CDATA sections part what stands together for a browser. */
    private void endStyle() {
        if (style != null) {
            checkCss(style.toString(), "<style>");
            style = null;
        }
    }

    private void checkAttribute(String element, String attribute, String text) {
        String name = attribute.toLowerCase(Locale.ROOT);
        String where = "<" + element + " " + attribute + ">";
        boolean changesReference = ANIMATIONS.contains(element)
                && name.equals("attributename")
                && (text.toLowerCase(Locale.ROOT).contains("href")
                        || text.strip().toLowerCase(Locale.ROOT).startsWith("on"));
        if (name.startsWith("on") || name.equals("base") || changesReference || isScript(text)) {
            throw unsafe(where);
        }
        if (REFERENCES.contains(name) && !isAllowed(element, text.strip())) {
            throw unsafe(where);
        }
        if (!REFERENCES.contains(name)) {
            checkCss(text, where);
        }
    }

    private static boolean isAllowed(String element, String address) {
        return switch (element) {
            case "a" -> LINK.matcher(address).matches();
            case "image", "feimage" -> address.startsWith("#") || isEmbedded(address);
            default -> address.isEmpty() || address.startsWith("#");
        };
    }

    private static boolean isEmbedded(String address) {
        int comma = address.indexOf(',');
        String start = address.substring(0, comma + 1).toLowerCase(Locale.ROOT);
        return EMBEDDED.matcher(start).matches();
    }

    /** Blanks and control characters inside the word are skipped by browsers. */
    private static boolean isScript(String text) {
        String start = text.substring(0, Math.min(text.length(), 256))
                .replaceAll("[\\s\\p{Cntrl}]", "")
                .toLowerCase(Locale.ROOT);
        return start.startsWith("javascript:") || start.startsWith("vbscript:") || start.startsWith("data:text/");
    }

    private static void checkCss(String css, String where) {
        String lower = css.toLowerCase(Locale.ROOT);
        boolean styled = lower.contains("url");
        boolean hidden = css.indexOf('\\') >= 0
                && (css.indexOf('(') >= 0 || CSS_PLACES.matcher(where).matches());
        if (hidden || CSS_FETCHES.stream().anyMatch(lower::contains)) {
            throw unsafe(where);
        }
        if (!styled) {
            return;
        }
        Matcher addresses = CSS_ADDRESS.matcher(lower);
        while (addresses.find()) {
            String address = addresses.group(1);
            if (!address.startsWith("#") && !isEmbedded(address)) {
                throw unsafe(where);
            }
        }
    }

    private static InvalidInput unsafe(String element) {
        return new InvalidInput(Issue.of("file", "asset.svg-unsafe", element));
    }
}
