package vn.campaign111.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who needs help finds it, and hotline 111 is at hand on every page. */
@Tag("journey")
class FindHelpJourney {

    private static final String CALL = "a[href='tel:111']";

    @Test
    void aParentSearchesWithoutTonesAndReachesGuidanceAnd111() {
        try (Person parent = Person.withAPhone()) {
            parent.opens("/");
            assertThat(parent.sees(CALL).isVisible()).isTrue();

            parent.page().fill("form[role=search] input[name=q] >> visible=true", "con bi bat nat tren mang");
            parent.page().keyboard().press("Enter");
            parent.page().waitForURL("**/tim-kiem?**");
            parent.looksAround();
            assertThat(parent.sees(CALL).isVisible()).isTrue();

            parent.follows(".hit h2 a");
            assertThat(parent.sees("h1").innerText()).isNotBlank();
            assertThat(parent.sees(CALL).isVisible()).isTrue();

            parent.hasNoCookie();
            parent.heardNoComplaint();
        }
    }

    @Test
    void thePageOf111CallsWithOneTouchInBothLanguages() {
        try (Person child = Person.withAPhone()) {
            child.opens("/goi-111").sees("main " + CALL);
            child.opens("/en/goi-111").sees("main " + CALL);
            child.hasNoCookie();
            child.heardNoComplaint();
        }
    }

    @Test
    void theWayOutLiesOverNoNumberOnTheSmallestPhone() {
        try (Person child = Person.withAPhone()) {
            child.page().setViewportSize(320, 640);
            child.opens("/tim-kiem?q=em+mu%E1%BB%91n+ch%E1%BA%BFt");
            assertThat(child.sees(".help-block a >> nth=0").getAttribute("href"))
                    .isEqualTo("tel:115");
            BoundingBox exit = child.sees(".exit").boundingBox();
            BoundingBox bar = child.sees(".call-bar").boundingBox();
            assertThat(exit.y).isEqualTo(bar.y);
            assertThat(bar.x + bar.width).isLessThanOrEqualTo(exit.x);
            child.looksAround();
        }
    }
}
