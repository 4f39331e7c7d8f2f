package app.waybill.core.lint.rules.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `name-duplicate`: two stages of one name, two actions of a stage, two variables of the pipeline.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class NameDuplicateRule extends AbsenceRule {
    NameDuplicateRule() {
        super("name-duplicate", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Stream<Finding> stages = repeated(pipeline.stages().stream().map(Stage::node)).map(name -> finding(name,
                ("The stage name %s is used more than once. AWS rejects the pipeline with \"Stage name '%s' is used more than once\"."
                        + " Give each stage a name of its own.").formatted(Quoted.json(name.spoken()), name.spoken())));
        Stream<Finding> actions = pipeline.stages().stream()
                .flatMap(stage -> repeated(stage.actions().stream().map(Action::node)).map(name -> finding(name,
                        ("The action name %s is used more than once in stage \"%s\". AWS rejects the pipeline: within a stage each "
                                + "action has a name of its own. Rename one of them.")
                                .formatted(Quoted.json(name.spoken()),
                                        stage.label()))));
        Stream<Finding> variables = repeated(
                pipeline.node().get("variables").stream().flatMap(all -> all.elements().stream()))
                .map(name -> finding(name,
                        ("The variable %s is declared more than once. AWS rejects the pipeline with \"Variable "
                                + "names must be unique\". Remove one of them.")
                                .formatted(Quoted.json(name.spoken()))));
        return Stream.of(stages, actions, variables).flatMap(found -> found);
    }

    /// The members `name` that say what an earlier one said.
    private static Stream<JsonNode> repeated(Stream<JsonNode> named) {
        Set<String> seen = new HashSet<>();
        return named.flatMap(node -> node.get("name").stream())
                .filter(name -> name.text().filter(text -> !text.isEmpty() && !seen.add(text)).isPresent());
    }
}
