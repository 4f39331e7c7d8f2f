package app.waybill.ui.services;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.lint.Finding;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.text.TimeText;

/// What is published now, to compare with: its text, its name, and where nothing can be compared, why not. `reason` is
/// empty where there is a text.
record PublishedText(String text, String name, String reason) {
    static PublishedText of(ServiceLook look, TimeText times) {
        if (look.mapping().publish().isEmpty()) {
            return unknown("Nobody said yet where this service is published.");
        }
        return switch (look.targetOrNull()) {
            case null -> unknown(look.state() == ServiceState.LOOKING
                    ? "Looking at what is published…"
                    : "What is published was not looked at yet.");
            case TargetAnswer.Failed(var cause) -> unknown(ShortWords.of(cause) + ". " + cause.advice());
            case TargetAnswer.Seen seen -> of(seen.before(), times);
        };
    }

    private static PublishedText of(Published published, TimeText times) {
        return switch (published) {
            case Published.Nothing _ -> new PublishedText("", "nothing: not published yet", "");
            case Published.Unseen(var cause) -> unknown(ShortWords.of(cause) + ". " + cause.advice());
            case Published.Holds holds -> of(holds, times);
        };
    }

    private static PublishedText of(Published.Holds holds, TimeText times) {
        ReadDefinitions definitions = holds.definitionsOrNull();
        return definitions == null
                ? unknown(holds.findings().stream().findFirst().map(Finding::message)
                        .orElse("What is published holds no image definitions."))
                : new PublishedText(definitions.document().text(),
                        version(holds.object().versionId()) + times.relative(holds.object().lastModified()), "");
    }

    private static String version(@Nullable String id) {
        return id == null ? "" : "version " + (id.length() > 8 ? id.substring(0, 8) + "…" : id) + ", ";
    }

    private static PublishedText unknown(String reason) {
        return new PublishedText("", "", reason);
    }
}
