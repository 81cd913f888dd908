package vn.campaign111.site.theme;

import io.micronaut.context.annotation.Context;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.campaign111.kernel.Sha256;
import vn.campaign111.site.answer.Compression;
import vn.campaign111.site.answer.EncodedBody;

/** The chosen theme, read and checked at the start. Immutable. */
@Context
public class Theme {

    private static final int FINGERPRINT_LENGTH = 16;

    private final ThemeFiles files;
    private final ThemeContract contract;
    private final Map<String, EncodedBody> assets = new TreeMap<>();
    private final String prefix;

    Theme(ThemeSettings settings, Compression compression) {
        files = ThemeFiles.load(settings.theme());
        contract = ThemeContract.of(files);
        contract.check(files);
        StringBuilder hashes = new StringBuilder();
        files.under("static").forEach(name -> {
            byte[] bytes = files.find("static/" + name).orElseThrow();
            hashes.append(name).append(' ').append(Sha256.of(bytes)).append('\n');
            assets.put(name, compression.encodeForGood(bytes, MediaTypes.of(name)));
        });
        prefix = "/theme/" + Sha256.of(hashes.toString()).substring(0, FINGERPRINT_LENGTH) + "/";
    }

    /** Returns the address under which the static files stand; it changes whenever one of them does. */
    public String prefix() {
        return prefix;
    }

    /** Returns a static file with its encodings. */
    public Optional<EncodedBody> asset(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    ThemeFiles files() {
        return files;
    }

    /** Returns the record each template is given. */
    Map<String, String> templates() {
        return contract.templates();
    }

    /** Returns the fields of each record as the theme lists them. */
    Map<String, String> records() {
        return contract.records();
    }
}
