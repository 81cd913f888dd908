package vn.campaign111.media.text;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;

/** Tells operators how many files are still to be looked into: {@code campaign_file_texts_unread} of the metrics. */
@Singleton
class UnreadFiles implements MeterBinder {

    private final FileTexts texts;

    UnreadFiles(FileTexts texts) {
        this.texts = texts;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("campaign.file.texts.unread", texts, FileTexts::unread)
                .description("Files whose words are still to be read for the search")
                .register(registry);
    }
}
