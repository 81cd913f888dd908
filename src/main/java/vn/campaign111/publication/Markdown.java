package vn.campaign111.publication;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown (CommonMark 0.31 with tables) into safe HTML or plain text. Raw HTML in it is shown as text. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    /** Headings begin at level 2: level 1 is the page's title. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "a",
                    "br",
                    "hr",
                    "code",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto", "tel", "sms")
            .toFactory();

    private Markdown() {}

    /** Returns block HTML. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        lowerHeadings(document);
        return POLICY.sanitize(HTML.render(document));
    }

    /** Returns HTML for one line: as {@link #html}, without the paragraph around it. */
    public static String inlineHtml(String markdown) {
        String html = html(markdown.strip()).strip();
        boolean oneParagraph = html.startsWith("<p>") && html.indexOf("<p>", 1) < 0 && html.endsWith("</p>");
        return oneParagraph ? html.substring(3, html.length() - 4) : html;
    }

    /** Returns the text without any mark-up, blocks parted by blank lines. */
    public static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }

    /**
     * Returns the text as it would be read out, for searching and for passages of what was found: as {@link #text}, but of
     * a link or a picture only what stands for it, and the items of a list without their bullets. Numbers of items stay.
     */
    public static String spoken(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Unwrapping());
        return TEXT.render(document);
    }

    /** Puts what is in a node in its place. */
    private static final class Unwrapping extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            unwrap(link);
        }

        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        @Override
        public void visit(BulletList list) {
            unwrap(list);
        }

        @Override
        public void visit(ListItem item) {
            if (item.getParent() instanceof BulletList) {
                unwrap(item);
            } else {
                visitChildren(item);
            }
        }

        private void unwrap(Node node) {
            visitChildren(node);
            for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }

    private static void lowerHeadings(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 2, 4));
            }
            lowerHeadings(child);
        }
    }
}
