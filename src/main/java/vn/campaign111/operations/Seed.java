package vn.campaign111.operations;

import java.util.Locale;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** What the first start brings in ({@code CAMPAIGN_SEED}). */
enum Seed {
    /** The sample content and sample accounts. */
    SAMPLES,
    /** Nothing. */
    NONE;

    static Seed of(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "samples" -> SAMPLES;
            case "none" -> NONE;
            default -> throw new Problem(ProblemKind.INVALID, "setting.seed", setting);
        };
    }
}
