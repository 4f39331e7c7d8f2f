package app.waybill.ui.pipelines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.TaskRunner;
import app.waybill.ui.fx.Tone;

/// The ways by which pipelines come into the list: files, the live ones, and new ones. What is open with unsaved changes is
/// never replaced without being told to.
public final class PipelineOpening {
    private final PipelinesModel model;
    private final PipelineGateway gateway;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Consumer<CloudException> learn;

    /// Opens into the model. `learn` hears of every call that failed.
    public PipelineOpening(PipelinesModel model, PipelineGateway gateway, TaskRunner tasks, Messages messages,
            Consumer<CloudException> learn) {
        this.model = model;
        this.gateway = gateway;
        this.tasks = tasks;
        this.messages = messages;
        this.learn = learn;
    }

    /// Opens files, and the files in folders, each as soon as it is read; looks at the first of them. Those that were read
    /// before it was cancelled stay open.
    public void open(Collection<Path> paths) {
        List<OpenPipeline> opened = new ArrayList<>();
        tasks.run(
                Job.of("Opening pipelines", progress -> OpenedFiles.read(paths, progress, open -> progress.show(() -> {
                    add(open);
                    opened.add(open);
                }))).onSuccess(all -> {
                    tell(all.problems());
                    show(opened, "Opened ");
                    opened.clear();
                }).onEnd(() -> show(opened, "Stopped after opening ")));
    }

    /// Fetches all pipelines of the scopes as they are in AWS. Where none was open, looks at the first in the list once all
    /// are there, unless another was chosen meanwhile.
    public void fetch(Collection<Scope> scopes) {
        boolean noneWasOpen = model.all().isEmpty();
        tasks.run(Job.of("Fetching pipelines", progress -> new PipelineFetch(gateway, progress, this::add).from(scopes))
                .replacing(scopes).onSuccess(failures -> {
                    showFetched(scopes, failures);
                    if (noneWasOpen && !model.shown().isEmpty()
                            && model.all().getFirst().equals(model.selected().get())) {
                        model.selected().set(model.shown().getFirst());
                    }
                }));
    }

    /// Fetches one pipeline as it is in AWS, and looks at it.
    public void fetch(PipelineOrigin.Live live) {
        tasks.run(Job.of("Fetching " + live.name(), _ -> PipelineFetch.one(gateway, live)).replacing(live)
                .onSuccess(open -> {
                    showFetched(List.of(live.scope()), List.of());
                    add(open);
                    model.lookAt(live);
                }).onError(CloudException.class, failure -> showFetched(List.of(live.scope()), List.of(failure))));
    }

    /// Opens the text of a new pipeline, which is saved nowhere yet, and looks at it.
    public void begin(PipelineOrigin.Made made, String text) {
        tasks.run(Job.of("Opening " + made.name(), _ -> OpenPipeline.unsaved(made, PipelineReader.read(text)))
                .replacing(made).onSuccess(open -> {
                    if (model.of(made).filter(before -> before.text().plain().equals(text)).isEmpty()) {
                        add(open);
                    }
                    model.lookAt(made);
                }));
    }

    private void show(List<OpenPipeline> opened, String how) {
        if (!opened.isEmpty()) {
            model.lookAt(opened.getFirst().origin());
            messages.say(how + count(opened.size()));
        }
    }

    private void tell(List<String> problems) {
        String id = "pipelines not opened";
        messages.dismiss(id);
        if (!problems.isEmpty()) {
            int count = problems.size();
            messages.show(
                    new Notice(id, Tone.DANGER, count == 1 ? "A file was not opened." : count + " were not opened.",
                            String.join("\n", problems)));
        }
    }

    private void showFetched(Collection<Scope> scopes, List<CloudException> failures) {
        scopes.forEach(scope -> messages.dismiss("pipelines of " + scope));
        for (CloudException failure : failures) {
            learn.accept(failure);
            messages.show(
                    new Notice("pipelines of " + failure.call().profile() + "/" + failure.call().region(), Tone.DANGER,
                            String.valueOf(failure.getMessage()), failure.advice()));
        }
        if (failures.isEmpty()) {
            messages.say("Fetched the pipelines of " + (scopes.size() == 1
                    ? String.valueOf(scopes.iterator().next())
                    : scopes.size() + " profiles and Regions"));
        }
    }

    private void add(OpenPipeline open) {
        model.of(open.origin()).filter(OpenPipeline::isUnsaved).ifPresentOrElse(before -> ask(before, open),
                () -> model.put(open));
    }

    private void ask(OpenPipeline before, OpenPipeline open) {
        String id = "opened again " + open.origin().whole();
        messages.show(new Notice(id, Tone.WARNING, before.name() + " has unsaved changes.",
                "It was not read again, because they would be lost.").with("Read it all the same", () -> {
                    messages.dismiss(id);
                    model.change(open.origin(), _ -> open);
                }));
    }

    private static String count(int pipelines) {
        return pipelines == 1 ? "1 pipeline" : pipelines + " pipelines";
    }
}
