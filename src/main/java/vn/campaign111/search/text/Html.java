package vn.campaign111.search.text;

/** Text made safe to stand in HTML, between tags or in a quoted attribute. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\0' -> html.append(' ');
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
