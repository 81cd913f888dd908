package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody looks for something: with the keyboard alone, without script, by filters, in distress. */
@Tag("journey")
class SearchJourney {

    private static final String FIELD = "form[role=search] input[name=q] >> visible=true";
    private static final String HEARD = "main > [role=status]";
    private static final String WHAT_THE_FORM_SENDS = """
            (() => {
              const form = document.querySelector('form[data-narrow]');
              return form.action + '?' + new URLSearchParams(new FormData(form));
            })()""";

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
            reader.page().locator(".facet input").nth(0).check();
            reader.page().locator(".facet input").nth(1).check();
            reader.page().locator(".apply button").click();
            reader.page().waitForURL("**q=bat+nat+tren+mang&type=*type=*");
            assertThat(reader.page().locator(".chips a").count()).isEqualTo(3);
            reader.page().locator(".facets > summary").click();
            reader.page().locator(".facet input").first().uncheck();
            reader.page().locator(".apply button").click();
            reader.page().waitForURL(url -> url.split("type=", -1).length == 2);
        }
    }

    @Test
    void spaceTicksAFilterAndNothingElseMoves() {
        try (Person officer = Person.atADesk().opens("/tim-kiem?q=tre+em")) {
            String all = officer.sees(".total").innerText();
            Locator box = officer.sees("[data-facet=type] input");
            String count = officer.sees("[data-facet=type] .count").innerText();
            officer.page().evaluate("scrollTo(0, 100)");
            box.focus();
            officer.page().keyboard().press("Space");
            officer.page().waitForURL("**type=**");
            officer.sees(HEARD + ":text('" + count + " ')");
            assertThat(officer.sees(".total").innerText()).startsWith(count + " ");
            assertThat(box.isChecked()).isTrue();
            assertThat(isFocused(box)).isTrue();
            assertThat(officer.page().evaluate("scrollY")).isEqualTo(100);
            assertThat(officer.page().title()).contains("tre em · ");
            assertThat(officer.page().evaluate("location.href"))
                    .isEqualTo(officer.page().evaluate(WHAT_THE_FORM_SENDS));
            officer.looksAround();

            officer.page().keyboard().press("Tab");
            officer.page().keyboard().press("Space");
            officer.page().waitForURL("**type=*type=**");
            officer.sees(".chips li:nth-child(3)");
            String two = officer.sees(".total").innerText();
            String address = officer.page().url();
            officer.page().goBack();
            officer.page().waitForURL(url -> url.split("type=", -1).length == 2);
            officer.page()
                    .waitForCondition(
                            () -> officer.page().locator(".facet :checked").count() == 1);
            assertThat(officer.page().locator(".chips li").count()).isEqualTo(2);

            officer.page().navigate(address);
            assertThat(officer.sees(".total").innerText()).isEqualTo(two);
            assertThat(officer.page().locator(".facet :checked").count()).isEqualTo(2);
            officer.sees(".chips a").focus();
            officer.page().keyboard().press("Enter");
            officer.page().waitForURL(url -> url.split("type=", -1).length == 2);
            assertThat(isFocused(officer.sees(".chips a")))
                    .as("the next one has the focus when one is gone")
                    .isTrue();
            officer.sees(".chips .clear").click();
            officer.page().waitForURL("**/tim-kiem?q=tre+em");
            officer.sees(HEARD + ":text('" + all + "')");
            assertThat(isFocused(officer.sees(".total"))).isTrue();
            assertThat(officer.page().locator(".facet :checked").count()).isZero();
            officer.heardNoComplaint();
        }
    }

    @Test
    void whoFindsOnlyWhatIsFarHearsItWhenTheyFilterAndSeesItOnAPhone() {
        String recipe = "/tim-kiem?q=c%C3%B4ng+th%E1%BB%A9c+n%E1%BA%A5u+ph%E1%BB%9F+b%C3%B2";
        try (Person reader = Person.atADesk().opens(recipe)) {
            reader.sees("#far:text('Chưa có tài liệu nói đúng điều này')");
            reader.looksAround();
            reader.sees("[data-facet=type] input").focus();
            reader.page().keyboard().press("Space");
            reader.page().waitForURL("**type=**");
            reader.sees(HEARD + ":text('kết quả. Trong phần đã chọn chưa có tài liệu nói đúng điều này')");
            reader.looksAround();
            reader.heardNoComplaint();
        }
        try (Person reader = Person.withAPhone().opens(recipe)) {
            reader.sees("#far");
            reader.looksAround();
        }
    }

    @Test
    void onAPhoneTheFiltersStayOpenUntilTheResultsAreWanted() {
        try (Person parent = Person.withAPhone().opens("/san-pham-mau")) {
            parent.sees(".facets > summary").tap();
            parent.page().locator(".facet input").first().tap();
            parent.page().waitForURL("**kind=**");
            assertThat(parent.sees(".facet :checked").isVisible()).isTrue();
            parent.page().locator(".facet input").nth(1).tap();
            parent.page().waitForURL("**kind=*kind=**");
            parent.sees(".chips li:nth-child(3)");
            parent.page().evaluate("document.querySelector('.facet:last-child').scrollIntoView({ block: 'end' })");
            parent.looksAround();
            String total = parent.sees(".total").getAttribute("data-total");
            Locator see = parent.sees(".apply button:text('(" + total + ")')");
            assertThat(see.boundingBox().height).isGreaterThanOrEqualTo(44);
            see.tap();
            assertThat(parent.page().locator(".facet input").first().isVisible())
                    .isFalse();
            assertThat(isFocused(parent.sees(".total"))).isTrue();
            parent.heardNoComplaint();
        }
    }

    @Test
    void aPageToBeLeftInHasteLaysNoTrailOfFilters() {
        try (Person child = Person.atADesk().opens("/")) {
            child.page().navigate(RunningProduct.started().address("/tim-kiem?q=em+muon+chet"));
            Object entries = child.page().evaluate("history.length");
            child.sees(".facet input").check();
            child.page().waitForURL("**type=**");
            assertThat(child.page().evaluate("history.length")).isEqualTo(entries);
            assertThat(child.page().title()).isEqualTo("Tìm kiếm");
            child.heardNoComplaint();
        }
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        try (Person visitor = Person.atADesk().opens("/en/tim-kiem?q=hotline")) {
            Locator passage = visitor.sees(".hit [lang=vi]");
            assertThat(passage.locator("xpath=..").innerText()).endsWith("(in Vietnamese)");
            assertThat(visitor.page().locator(".hit [lang=en]").count()).isZero();
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

    private static boolean isFocused(Locator locator) {
        return (boolean) locator.evaluate("element => element === document.activeElement");
    }
}
