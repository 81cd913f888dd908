package vn.campaign111.kernel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with what somebody sent.
 *
 * @param field the field it is about, as the sender wrote it ({@code topics}, {@code files[2].alt}); empty for the whole
 * @param code stable, in lower case with dots ({@code slug.taken}); its sentence, with the remedy, is the word {@code
 *     issue.<code>} of {@link Words}
 * @param arguments what the sentence mentions, in order
 */
public record Issue(String field, String code, List<String> arguments) {

    public Issue {
        arguments = List.copyOf(arguments);
    }

    /** Days are told as people here write them. */
    public static Issue of(String field, String code, Object... arguments) {
        return new Issue(
                field,
                code,
                Arrays.stream(arguments)
                        .map(argument ->
                                argument instanceof LocalDate day ? Time.DAY.format(day) : String.valueOf(argument))
                        .toList());
    }

    /** Returns the same issue seen from a field further out: {@code alt} in {@code files[2]} is {@code files[2].alt}. */
    public Issue in(String outerField) {
        return new Issue(field.isEmpty() ? outerField : outerField + "." + field, code, arguments);
    }

    /** Returns the sentence that says what is wrong and what to do. */
    public String sentence(Words words) {
        return words.text("issue." + code, arguments.toArray());
    }
}
