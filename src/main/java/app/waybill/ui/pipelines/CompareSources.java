package app.waybill.ui.pipelines;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Profiles;

/// What can be compared: what is open as it is and as it is saved, the live versions, and files that are dropped.
final class CompareSources {
    private static final String FAILED = "compare";

    private final PipelinesModel pipelines;
    private final CompareModel model;
    private final PipelineGateway gateway;
    private final Profiles profiles;
    private final Desktop desktop;

    CompareSources(PipelinesModel pipelines, CompareModel model, PipelineGateway gateway, Profiles profiles,
            Desktop desktop) {
        this.pipelines = pipelines;
        this.model = model;
        this.gateway = gateway;
        this.profiles = profiles;
        this.desktop = desktop;
    }

    /// Compares what is open with what it is most likely meant to be compared with: itself as it is saved, where it is not;
    /// the same pipeline from elsewhere; the one whose name begins alike; the one that was opened after it.
    void begin(OpenPipeline open) {
        List<OpenPipeline> others = open().stream().filter(other -> !other.equals(open)).toList();
        Optional<ComparedSide> other = others.stream()
                .min(Comparator.<OpenPipeline, Boolean>comparing(each -> !each.name().equals(open.name()))
                        .thenComparingInt(each -> -sameStart(each.name(), open.name())))
                .map(ComparedSide::of);
        if (open.isUnsaved() && isWhole(ComparedSide.saved(open))) {
            model.compare(ComparedSide.saved(open), ComparedSide.of(open));
        } else {
            model.compare(ComparedSide.of(open), other.orElse(null));
        }
        model.shown().set(true);
    }

    /// What is open and can be compared: what is looked at first, then the others, those after it before those in front.
    List<OpenPipeline> open() {
        List<OpenPipeline> whole = pipelines.all().stream().filter(open -> open.document().pipelineIsWhole()).toList();
        int at = Math.max(0, whole.indexOf(pipelines.selected().get()));
        return Stream.concat(whole.subList(at, whole.size()).stream(), whole.subList(0, at).stream()).toList();
    }

    /// What is open and not saved.
    List<OpenPipeline> unsaved() {
        return open().stream().filter(OpenPipeline::isUnsaved).toList();
    }

    /// The live pipelines that may be the other end's: of its name, in the profiles of its account where that is known, and
    /// in its Region.
    List<PipelineOrigin.Live> live(ComparedSide other) {
        Optional<String> account = other.pipeline().account();
        Optional<String> region = other.pipeline().region();
        return profiles.scopes().get().stream()
                .filter(scope -> region.isEmpty() || region.get().equals(scope.region()))
                .filter(scope -> account.isEmpty() || profiles.profile(scope.profile())
                        .flatMap(profile -> profile.account()).filter(own -> !own.equals(account.get())).isEmpty())
                .map(scope -> new PipelineOrigin.Live(scope, other.name())).toList();
    }

    /// Fetches a live pipeline and takes it at one end.
    void take(CompareEnd end, PipelineOrigin.Live live) {
        desktop.tasks().run(Job.of("Fetching " + live.name(), _ -> PipelineFetch.one(gateway, live))
                .replacing(live.scope()).onSuccess(open -> accept(open, side -> model.take(end, side)))
                .onError(CloudException.class,
                        failure -> show(String.valueOf(failure.getMessage()), failure.advice())));
    }

    /// Compares two files; takes a single one as the second pipeline.
    void take(Collection<Path> files) {
        desktop.tasks().run(Job.of("Opening pipelines", progress -> OpenedFiles.read(files, progress, _ -> {}))
                .onSuccess(this::take));
    }

    /// Takes what is open at one end.
    void take(CompareEnd end, OpenPipeline open) {
        model.take(end, ComparedSide.of(open));
    }

    /// Takes what is open, as it is saved.
    void takeSaved(CompareEnd end, OpenPipeline open) {
        ComparedSide saved = ComparedSide.saved(open);
        if (isWhole(saved)) {
            model.take(end, saved);
        } else {
            show(open.name() + " cannot be compared as it is saved.", "It is not a whole pipeline in JSON.");
        }
    }

    private void take(OpenedFiles opened) {
        List<OpenPipeline> found = opened.pipelines();
        if (found.size() > 2 || found.isEmpty()) {
            show("Drop one file or two.", String.join("\n", opened.problems()));
        } else if (!opened.problems().isEmpty()) {
            show("Not all of it can be compared.", String.join("\n", opened.problems()));
        } else if (found.size() == 1) {
            accept(found.getFirst(), side -> model.take(CompareEnd.AFTER, side));
        } else {
            accept(found.getFirst(), before -> accept(found.getLast(), after -> model.compare(before, after)));
        }
    }

    private void accept(OpenPipeline open, Consumer<ComparedSide> then) {
        desktop.messages().dismiss(FAILED);
        ComparedSide side = ComparedSide.of(open);
        if (isWhole(side)) {
            then.accept(side);
        } else {
            show(side.origin().where() + " cannot be compared.", "It is not a whole pipeline in JSON.");
        }
    }

    private void show(String words, String advice) {
        desktop.messages().show(new Notice(FAILED, Tone.DANGER, words, advice));
    }

    private static int sameStart(String one, String other) {
        int limit = Math.min(one.length(), other.length());
        return (int) IntStream.range(0, limit).takeWhile(i -> one.charAt(i) == other.charAt(i)).count();
    }

    private static boolean isWhole(ComparedSide side) {
        return side.text().document().pipelineIsWhole();
    }
}
