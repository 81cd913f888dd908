package vn.campaign111.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IssueTest {

    @Test
    void daysAreToldAsPeopleWriteThem() {
        Issue issue = Issue.of("ends_on", "date.order", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 1, 2));

        assertThat(issue.sentence(Words.vietnamese())).contains("02/01/2027", "01/05/2027");
    }
}
