package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own; notices everything the console says. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "mot cau dai de nho 2026";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(Browser.NewContextOptions options) {
        browser = Chromium.started().newContext(options.setLocale("vi-VN"));
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Person atADesk() {
        return new Person(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Person withAPhone() {
        return new Person(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    static Person withoutScript() {
        return new Person(
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Uses the one-time link of a sample account and stays signed in. */
    Person signedInAs(String email) {
        page.navigate(RunningProduct.started().linkOf(email));
        page.fill("input[name=password]", PASSWORD);
        page.fill("input[name=again]", PASSWORD);
        looksAround();
        page.click("main button[type=submit], main form button");
        page.waitForURL("**/account*");
        return this;
    }

    /** What happens to somebody who leaves the page open over night. */
    Person isSignedOutUnseen() {
        browser.clearCookies();
        return this;
    }

    /** Signs in again in another tab, with the password chosen before. */
    Person signsInElsewhere(String email) {
        try (Page other = browser.newPage()) {
            other.navigate(RunningProduct.started().address("/account/sign-in"));
            other.fill("input[name=email]", email);
            other.fill("input[name=password]", PASSWORD);
            other.click("main button");
            other.waitForURL("**/account");
        }
        return this;
    }

    Page page() {
        return page;
    }

    Person opens(String path) {
        Response response = page.navigate(RunningProduct.started().address(path));
        assertThat(response.status()).as(path).isEqualTo(200);
        return looksAround();
    }

    /** Clicks the link and returns on the page it leads to. */
    Person follows(String selector) {
        Locator link = sees(selector);
        String address = link.getAttribute("href");
        link.click();
        page.waitForURL(url -> url.endsWith(address));
        page.waitForLoadState();
        return looksAround();
    }

    Locator sees(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor();
        return found;
    }

    /** Finds nothing a person with a disability would stumble over. */
    Person looksAround() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
        return this;
    }

    void heardNoComplaint() {
        assertThat(complaints).as("what the console said").isEmpty();
    }

    void hasNoCookie() {
        assertThat(browser.cookies()).extracting(cookie -> cookie.name).isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
