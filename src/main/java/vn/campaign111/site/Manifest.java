package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Words;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.theme.Theme;

/** Lets a phone put the site beside its apps (W3C web app manifest). */
@Singleton
class Manifest {

    private final Theme theme;
    private final Json json;

    Manifest(Theme theme, Json json) {
        this.theme = theme;
        this.json = json;
    }

    RenderedPage page(Asked asked) {
        Words words = asked.words();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", words.text("site.name"));
        manifest.put("short_name", words.text("site.short-name"));
        manifest.put("description", words.text("site.description"));
        manifest.put("lang", asked.language());
        manifest.put("start_url", "/");
        manifest.put("display", "browser");
        manifest.put("background_color", "#FFFCF7");
        manifest.put("theme_color", "#FFFCF7");
        manifest.put(
                "icons",
                List.of(
                        icon("favicon.svg", "any", "image/svg+xml"),
                        icon("apple-touch-icon.png", "180x180", "image/png")));
        return RenderedPage.of(json.write(manifest), "application/manifest+json", new Shown());
    }

    private Map<String, Object> icon(String name, String sizes, String type) {
        return Map.of("src", theme.prefix() + name, "sizes", sizes, "type", type);
    }
}
