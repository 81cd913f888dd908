package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody looks for something: with the keyboard alone, without script, by filters, in distress. */
@Tag("journey")
class SearchJourney {

    private static final String FIELD = "form[role=search] input[name=q] >> visible=true";

    @Test
    void theKeyboardAloneChoosesASuggestion() {
        try (Person officer = Person.atADesk().opens("/")) {
            Locator field = officer.sees("[role=combobox] >> visible=true");
            field.focus();
            officer.page().keyboard().type("bat nat");
            officer.sees("[role=option]");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(officer.page().locator("[role=status]").first().textContent())
                    .contains("Gợi ý:");
            officer.looksAround();

            officer.page().keyboard().press("ArrowDown");
            String first = officer.sees("[role=option][aria-selected=true]").getAttribute("id");
            assertThat(field.getAttribute("aria-activedescendant")).isEqualTo(first);
            officer.page().keyboard().press("End");
            officer.page().keyboard().press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant"))
                    .as("behind the last stands the first")
                    .isEqualTo(first);

            officer.page().keyboard().press("Escape");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(field.inputValue()).isEqualTo("bat nat");
            officer.page().keyboard().press("ArrowDown");
            officer.page().keyboard().press("ArrowDown");
            String address = officer.sees("[role=option][aria-selected=true]").getAttribute("href");
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL("**" + address);
            officer.looksAround().hasNoCookie();
            officer.heardNoComplaint();
        }
    }

    @Test
    void whatWasTypedIsSearchedWhenNothingIsChosen() {
        try (Person parent = Person.withAPhone().opens("/san-pham-mau")) {
            parent.page().locator(".find-here input").tap();
            parent.page().keyboard().type("ap phich");
            Locator option = parent.sees("[role=option]");
            assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(44);
            parent.looksAround();
            parent.page().keyboard().press("Enter");
            parent.page().waitForURL("**/san-pham-mau?q=ap+phich");
            parent.looksAround();
            parent.page().goBack();
            parent.page().waitForURL("**/san-pham-mau");
            parent.heardNoComplaint();
        }
    }

    @Test
    void withoutScriptTheFieldIsAPlainForm() {
        try (Person reader = Person.withoutScript()) {
            reader.page().navigate(RunningProduct.started().address("/"));
            reader.page().fill(FIELD, "bat nat tren mang");
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/tim-kiem?q=bat+nat+tren+mang");
            assertThat(reader.page().locator(".hit").count()).isPositive();
            assertThat(reader.page().locator("[role=combobox]").count()).isZero();
            reader.page().locator(".facets > summary").click();
            reader.page().locator(".facet a").first().click();
            reader.page().waitForURL("**type=**");
            assertThat(reader.page().locator(".chips a").count()).isEqualTo(2);
        }
    }

    @Test
    void filtersCountNarrowAndAreLetGo() {
        try (Person officer = Person.atADesk().opens("/tim-kiem?q=tre+em")) {
            String all = officer.sees(".total").innerText();
            Locator option = officer.sees(".facet a");
            String count = option.locator(".count").innerText();
            option.click();
            officer.page().waitForURL("**type=**");
            assertThat(officer.sees(".total").innerText()).startsWith(count + " ");
            assertThat(officer.page().title()).contains("tre em · ");
            officer.looksAround();

            officer.page().locator(".facet a:not([aria-current])").first().click();
            officer.page().waitForURL("**type=*type=**");
            assertThat(officer.page().locator(".chips li").count()).isEqualTo(3);
            officer.page().goBack();
            officer.page().waitForURL(url -> url.split("type=", -1).length == 2);
            assertThat(officer.page().locator(".chips li").count()).isEqualTo(2);
            officer.sees(".chips .clear").click();
            officer.page().waitForURL("**/tim-kiem?q=tre+em");
            assertThat(officer.sees(".total").innerText()).isEqualTo(all);
            officer.heardNoComplaint();
        }
    }

    @Test
    void distressMeetsHelpWhileTypingAndAboveTheAnswer() {
        try (Person child = Person.withAPhone().opens("/")) {
            child.page().locator(FIELD).tap();
            child.page().keyboard().type("em muon chet");
            assertThat(child.sees("[role=option]").getAttribute("href")).isEqualTo("tel:115");
            assertThat(child.sees("[role=option][href='tel:111']").isVisible()).isTrue();
            assertThat(child.page().locator("[role=status]").first().textContent())
                    .startsWith("Gọi 115")
                    .contains("Gọi 111");
            child.looksAround();
            child.page().keyboard().press("Enter");
            child.page().waitForURL("**/tim-kiem?**");
            assertThat(child.page().title()).isEqualTo("Tìm kiếm");
            assertThat(child.sees(".help-block a[href='tel:111']").isVisible()).isTrue();
            assertThat(child.sees("[data-exit]").isVisible()).isTrue();
            child.looksAround().hasNoCookie();
            child.heardNoComplaint();
        }
    }
}
