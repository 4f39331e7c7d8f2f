package app.waybill.ui.publish;

import java.util.Optional;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.ui.fx.Tone;

/// What came of a bundle, for its card: how that is, a bold beginning and what it means. `version` is the one written,
/// empty where none was or the bucket gives none.
record OutcomeWords(Tone tone, String strong, String text, Optional<String> version) {
    static OutcomeWords of(BundleItem item) {
        BundleState state = item.state().get();
        return item.outcome().map(outcome -> of(state, outcome)).orElseGet(() -> unheard(state));
    }

    private static OutcomeWords unheard(BundleState state) {
        return new OutcomeWords(state.status().tone(), state.status().word() + ".", state == BundleState.UNKNOWN
                ? "Whether it was written is not known: plan again to see."
                : "It was stopped before its turn came; nothing was written.", Optional.empty());
    }

    private static OutcomeWords of(BundleState state, PublishOutcome outcome) {
        OutcomeWords published = published(outcome.version().map(StoredVersion::versionId));
        OutcomeWords words = outcome.failure().map(failure -> failed(state, failure))
                .orElseGet(() -> outcome.remark().map(published::remarked).orElse(published));
        return outcome.journalFailure().map(words::unkept).orElse(words);
    }

    private static OutcomeWords published(Optional<String> version) {
        return new OutcomeWords(Tone.SUCCESS, "Published",
                version.map(id -> "as version " + id).orElse("; the bucket gave no version id"), version);
    }

    private static OutcomeWords failed(BundleState state, CloudException failure) {
        String what = failure.getMessage() + ". " + failure.advice();
        return switch (state) {
            case CONFLICT ->
                new OutcomeWords(state.status().tone(), "Changed since this plan; nothing was overwritten.",
                        "Plan again to see what is there now. " + what, Optional.empty());
            case UNKNOWN ->
                new OutcomeWords(state.status().tone(), "Perhaps written.", what, Optional.empty());
            default -> new OutcomeWords(state.status().tone(), state.status().word() + "; nothing was written.", what,
                    Optional.empty());
        };
    }

    private OutcomeWords remarked(String remark) {
        return new OutcomeWords(Tone.WARNING, strong, text + "; " + remark + ".", version);
    }

    private OutcomeWords unkept(FileException failure) {
        return new OutcomeWords(tone == Tone.SUCCESS ? Tone.WARNING : tone, strong, text
                + ". But the journal does not tell of it: " + failure.getMessage() + ". " + failure.advice(), version);
    }
}
