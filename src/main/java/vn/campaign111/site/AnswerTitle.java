package vn.campaign111.site;

import java.util.ArrayList;
import java.util.List;

/** Names a page of results after what was asked: words, filters, page, and then where it was asked. */
final class AnswerTitle {

    private static final int LONGEST_QUESTION = 60;

    private AnswerTitle() {}

    /**
     * Returns «dụ dỗ qua mạng · Cẩm nang · trang 2 – Tìm kiếm», or the place alone when nothing was asked of it.
     *
     * @param place the name of the list
     * @param chosen the filters, in words
     */
    static String of(String place, Asked asked, List<String> chosen) {
        List<String> parts = new ArrayList<>();
        if (asked.browse().isSearch()) {
            parts.add(shortened(asked.browse().text()));
        }
        parts.addAll(chosen);
        if (asked.browse().page() > 1) {
            parts.add(
                    asked.words().text("site.search.title.page", asked.browse().page()));
        }
        return parts.isEmpty() ? place : String.join(" · ", parts) + " – " + place;
    }

    /** Returns the beginning of a long question, to the end of a word. */
    static String shortened(String question) {
        if (question.length() <= LONGEST_QUESTION) {
            return question;
        }
        int space = question.lastIndexOf(' ', LONGEST_QUESTION);
        int end = space > 0 ? space : LONGEST_QUESTION;
        return question.substring(0, Character.isHighSurrogate(question.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
