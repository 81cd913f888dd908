package vn.campaign111.catalog.campaigns;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.Fields;

/**
 * A communication campaign and its plan.
 *
 * @param body what it is about, Markdown
 * @param theme in the words of the campaign
 * @param startsOn first day, or null while it is not set
 * @param endsOn last day, or null
 * @param legalBasis documents it rests on (căn cứ)
 * @param purpose mục đích, Markdown
 * @param requirements yêu cầu, Markdown
 * @param objectives what shall be reached, each with an indicator and a target
 * @param keyMessages thông điệp chính
 * @param slogans khẩu hiệu
 * @param phases in order of time
 * @param channels keys of the channel vocabulary
 * @param materials references to sample products
 * @param tasks who does what by when
 * @param evaluation how it will be followed and judged, Markdown
 */
@Serdeable(naming = SnakeCaseStrategy.class)
public record Campaign(
        String title,
        String summary,
        String body,
        List<String> topics,
        List<String> audiences,
        String theme,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Citation> legalBasis,
        String purpose,
        String requirements,
        List<Objective> objectives,
        List<String> keyMessages,
        List<String> slogans,
        List<Phase> phases,
        List<String> channels,
        List<String> materials,
        List<Task> tasks,
        String evaluation)
        implements Content {

    public Campaign {
        title = Fields.line(title);
        summary = Fields.line(summary);
        body = Fields.text(body);
        topics = Fields.keys(topics);
        audiences = Fields.keys(audiences);
        theme = Fields.line(theme);
        legalBasis = Fields.list(legalBasis);
        purpose = Fields.text(purpose);
        requirements = Fields.text(requirements);
        objectives = Fields.list(objectives);
        keyMessages = Fields.texts(keyMessages);
        slogans = Fields.texts(slogans);
        phases = Fields.list(phases);
        channels = Fields.keys(channels);
        materials = Fields.keys(materials);
        tasks = Fields.list(tasks);
        evaluation = Fields.text(evaluation);
    }

    /**
     * Something to reach.
     *
     * @param text the objective (mục tiêu)
     * @param indicator how it is measured (chỉ số)
     * @param target the value to reach (chỉ tiêu)
     */
    @Serdeable(naming = SnakeCaseStrategy.class)
    public record Objective(String text, String indicator, String target) {
        public Objective {
            text = Fields.line(text);
            indicator = Fields.line(indicator);
            target = Fields.line(target);
        }
    }

    /** A stretch of the campaign with its activities. */
    @Serdeable(naming = SnakeCaseStrategy.class)
    public record Phase(
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> activities) {
        public Phase {
            name = Fields.line(name);
            activities = Fields.texts(activities);
        }
    }

    /**
     * A piece of work.
     *
     * @param lead lead agency (chủ trì)
     * @param partners coordinating agencies (phối hợp)
     * @param dueOn deadline, or null
     */
    @Serdeable(naming = SnakeCaseStrategy.class)
    public record Task(
            String text,
            String lead,
            String partners,
            @Nullable LocalDate dueOn) {
        public Task {
            text = Fields.line(text);
            lead = Fields.line(lead);
            partners = Fields.line(partners);
        }
    }
}
