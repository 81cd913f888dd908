package vn.campaign111.site.page;

/** A question with its answer in sanitised HTML. */
public record Question(String question, String answerHtml) {}
