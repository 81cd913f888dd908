package vn.campaign111.site.page;

/** The language of a text that is not the page's: its BCP 47 code, and a note that says so in the page's language. */
public record OtherLanguage(String code, String note) {}
