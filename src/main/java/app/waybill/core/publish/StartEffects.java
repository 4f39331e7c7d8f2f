package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.watch.PipelineLayout;
import app.waybill.core.watch.WatchTarget;

/// What starting a pipeline with one version does beside deploying that version.
record StartEffects(Pipeline pipeline, PipelineLayout layout, PipelineLayout.Step source, WatchTarget target) {
    List<String> sentences(Published before) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Nothing is written: " + target.object().uri() + " keeps "
                + before.versionId().map(id -> "version " + id).orElse("what it has")
                + ", and the next start without a version deploys that again.");
        say(sentences, "The other sources take their newest: ", otherSources());
        say(sentences, "It waits for approval at ", steps().filter(PipelineLayout.Step::isApproval)
                .map(step -> step.stage() + "/" + step.name()));
        say(sentences, "It also deploys ", steps().map(PipelineLayout.Step::to)
                .filter(to -> !to.isEmpty() && target.ecs()
                        .filter(ref -> to.equals(ref.cluster().name() + "/" + ref.name())).isEmpty()));
        sentences.add("All " + pipeline.stages().size() + " stages run, in the mode " + pipeline.executionMode()
                + (pipeline.executionMode().equals("SUPERSEDED")
                        ? ": where an older execution waits for a stage, this one takes its place."
                        : "."));
        return sentences;
    }

    private Stream<String> otherSources() {
        return pipeline.stages().stream().flatMap(stage -> stage.actions().stream()).filter(Action::isSource)
                .filter(action -> !action.name().orElse("").equals(source.name()))
                .map(action -> action.name().orElse("?") + " (" + action.type().provider() + ")");
    }

    private Stream<PipelineLayout.Step> steps() {
        return layout.stages().stream().flatMap(stage -> stage.actions().stream());
    }

    private static void say(List<String> sentences, String beginning, Stream<String> things) {
        String all = things.collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            sentences.add(beginning + all + ".");
        }
    }
}
