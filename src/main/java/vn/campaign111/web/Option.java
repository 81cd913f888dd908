package vn.campaign111.web;

/** One thing to choose in a form: what is sent, and what is read. */
public record Option(String key, String label) {}
