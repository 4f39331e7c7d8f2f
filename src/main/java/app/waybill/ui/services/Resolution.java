package app.waybill.ui.services;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.lint.Severity;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.ui.fx.Tone;

/// What became of a container's image, for its row: how that is, the tag and the digest (null where there is none), and
/// words where there is no image or something is wrong with it; the whole story is `details`. `uri` is
/// what is written, empty for nothing.
record Resolution(Tone tone, String icon, @Nullable String tag, @Nullable String digest, String words,
        String details, String uri) {

    static Resolution of(RenderedService service, RenderedContainer container) {
        Optional<ServiceFinding> worst = findings(service, container.name()).stream()
                .min(Comparator.comparing(found -> found.finding().severity()));
        return switch (container.image()) {
            case ContainerImage.Written written -> written(written, worst);
            case ContainerImage.LeftAlone _ -> new Resolution(Tone.NEUTRAL, "fth-slash", null, null, "", "", "");
            case ContainerImage.Awaited _ ->
                new Resolution(Tone.ACCENT, "fth-loader", null, null, "asking ECR…", "", "");
            case ContainerImage.Unresolved _ -> new Resolution(Tone.DANGER, "fth-x-circle", null, null,
                    worst.map(it -> ShortWords.withoutCall(it.finding().summary())).orElse("no image"),
                    worst.map(it -> it.finding().message()).orElse(""), "");
            case ContainerImage.Failed(CloudException.SignInNeeded cause) -> new Resolution(Tone.ACCENT, "fth-log-in",
                    null, null, cause.call().profile() + " is signed out", cause.getMessage() + ". " + cause.advice(),
                    "");
            case ContainerImage.Failed(CloudException cause) -> new Resolution(Tone.DANGER, "fth-x-circle", null,
                    null, ShortWords.of(cause), cause.getMessage() + ". " + cause.advice(), "");
        };
    }

    static List<ServiceFinding> findings(RenderedService service, String container) {
        return service.findings().stream().filter(found -> found.container().filter(container::equals).isPresent())
                .toList();
    }

    private static Resolution written(ContainerImage.Written written, Optional<ServiceFinding> worst) {
        Severity severity = worst.map(it -> it.finding().severity()).orElse(Severity.INFO);
        Tone tone = switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.SUCCESS;
        };
        String icon = switch (severity) {
            case ERROR -> "fth-x-circle";
            case WARNING -> "fth-alert-triangle";
            case INFO -> "fth-check-circle";
        };
        String digest = written.imageOrNull() == null ? null : written.imageOrNull().digest().shortened();
        String words = severity == Severity.ERROR ? worst.orElseThrow().finding().summary() : "";
        return new Resolution(tone, icon, written.tagOrNull(), digest, words,
                worst.map(it -> it.finding().message() + "\n").orElse("") + written.uri(),
                written.uri());
    }
}
