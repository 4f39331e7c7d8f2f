package app.waybill.core.lint.rules.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `artifact-undefined`: an input artifact that no action puts out before: it is misspelt, or put out later or at the same time. One
/// that nobody puts out is told once, where it is read first; not at all where an action lacks its output, which
/// `artifact-count` tells.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class ArtifactUndefinedRule extends AbsenceRule {
    ArtifactUndefinedRule() {
        super("artifact-undefined", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        ArtifactFlow flow = ArtifactFlow.of(pipeline);
        boolean outputLacks = ArtifactCountRule.lacksAnOutput(pipeline);
        Set<String> told = new HashSet<>();
        return pipeline.actions().flatMap(action -> action.inputs().stream()
                .filter(input -> !flow.isNamedOddly(input.name()))
                .filter(input -> !flow.producersOf(input.name()).isEmpty()
                        || (!outputLacks && told.add(input.name())))
                .filter(input -> flow.producersOf(input.name()).stream().noneMatch(other -> other.runsBefore(action)))
                .map(input -> finding(input.node(), message(pipeline, flow, action, input))));
    }

    private static String message(Pipeline pipeline, ArtifactFlow flow, Action action, ArtifactUse input) {
        String why = flow.producersOf(input.name()).stream().findFirst()
                .map(producer -> late(pipeline, producer, action))
                .orElseGet(() -> "no action puts it out. " + nearest(flow, action, input.name()));
        return ("%s: the input artifact %s is not there when the action starts: %s AWS rejects the pipeline with \"Input Artifact "
                + "Bundle %s in action %s is not declared as Output Artifact Bundle in any of the preceding actions\".")
                .formatted(action.label(), Quoted.json(input.name()), why, input.name(), action.label());
    }

    private static String late(Pipeline pipeline, Action producer, Action action) {
        if (producer.stage() != action.stage()) {
            return "\"%s\" puts it out in the later stage \"%s\". Change the order of the stages.".formatted(
                    producer.label(),
                    pipeline.stages().get(producer.stage() - 1).label());
        }
        if (producer.node().place().equals(action.node().place())) {
            return "the action itself puts it out. Read the artifact of an action before it.";
        }
        return "\"%s\" puts it out with runOrder %d, and \"%s\" starts with runOrder %d. Give \"%s\" a runOrder above %d."
                .formatted(
                        producer.label(), producer.runOrder(), action.label(), action.runOrder(), action.label(),
                        producer.runOrder());
    }

    private static String nearest(ArtifactFlow flow, Action action, String name) {
        List<String> there = flow.producers().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(producer -> producer.runsBefore(action)))
                .map(Map.Entry::getKey).sorted().toList();
        return NearestWord.to(name, there).map(near -> "Write " + Quoted.json(near) + ".")
                .orElseGet(() -> there.isEmpty()
                        ? "Add the output to the action that makes it."
                        : "Earlier actions put out "
                                + there.stream().limit(10).map(Quoted::json).collect(Collectors.joining(", ")) + ".");
    }
}
