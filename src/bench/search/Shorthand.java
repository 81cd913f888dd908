import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How young people shorten words in messages. */
final class Shorthand {

    private static final Map<Pattern, String> SHORT = new LinkedHashMap<>();

    static {
        String[] pairs = {
            "như thế nào", "ntn", "số điện thoại", "sđt", "điện thoại", "đt", "bao nhiêu", "bn", "bây giờ", "bh",
            "mọi người", "mn", "học sinh", "hs", "giáo viên", "gv", "sinh viên", "sv", "facebook", "fb",
            "không", "ko", "được", "đc", "gì", "j", "rồi", "r", "với", "vs", "người", "ng", "trước", "trc",
            "biết", "bít", "những", "nhg", "nhưng", "nhg", "cũng", "cx", "mình", "mk", "vậy", "z", "bạn", "b",
            "làm", "lm", "thôi", "thui", "nhiều", "nh", "em", "e", "anh", "a", "trong", "trg", "gia đình", "gđ"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            SHORT.put(
                    Pattern.compile(
                            "(?<!\\p{L})" + pairs[i] + "(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    pairs[i + 1]);
        }
    }

    private Shorthand() {}

    static String of(String text) {
        String shortened = text;
        for (Map.Entry<Pattern, String> one : SHORT.entrySet()) {
            shortened = one.getKey().matcher(shortened).replaceAll(one.getValue());
        }
        return shortened;
    }
}
