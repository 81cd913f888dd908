package vn.campaign111.editorial.studio;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaign111.web.Browser;

/** The form on a page as a browser without script would send it: names and values in the order of the page. */
final class Form {

    private static final Pattern CONTROL = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private final List<String[]> fields = new ArrayList<>();

    private Form() {}

    static Form in(String page) {
        Form form = new Form();
        int start = page.indexOf("id=\"document\"");
        Matcher control = CONTROL.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (control.find()) {
            form.read(control);
        }
        return form;
    }

    private void read(Matcher control) {
        if (control.group(1) != null) {
            String tag = control.group(1);
            boolean box = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
            if (!box || tag.contains(" checked")) {
                add(attribute(tag, "name"), attribute(tag, "value"));
            }
        } else if (control.group(2) != null) {
            add(attribute(control.group(2), "name"), plain(control.group(3)));
        } else {
            Matcher option = OPTION.matcher(control.group(5));
            add(attribute(control.group(4), "name"), option.find() ? plain(option.group(1)) : "");
        }
    }

    private void add(@Nullable String name, @Nullable String value) {
        if (name != null && !name.equals("_csrf")) {
            fields.add(new String[] {name, value == null ? "" : value});
        }
    }

    /** Types into a field, which is added when the page does not have it. */
    Form type(String name, String value) {
        fields.removeIf(field -> field[0].equals(name));
        fields.add(new String[] {name, value});
        return this;
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field[0].equals(name))
                .map(field -> field[1])
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> send(Browser browser, String path) {
        return browser.submit(
                path, fields.stream().flatMap(java.util.Arrays::stream).toArray(String[]::new));
    }

    private static @Nullable String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? plain(matcher.group(1)) : null;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
