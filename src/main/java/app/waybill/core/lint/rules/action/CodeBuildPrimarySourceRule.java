package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `codebuild-primary-source`: a CodeBuild action with several inputs must say which of them holds the buildspec.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html
final class CodeBuildPrimarySourceRule extends AbsenceRule {
    private static final String KEY = "PrimarySource";

    CodeBuildPrimarySourceRule() {
        super("codebuild-primary-source", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> action.kind() == ActionKind.CODE_BUILD).flatMap(this::review);
    }

    private Stream<Finding> review(Action build) {
        List<String> inputs = build.inputs().stream().map(ArtifactUse::name).toList();
        Optional<JsonNode> configuration = build.node().get("configuration")
                .filter(_ -> Keys.of(build).filter(keys -> !keys.thereSomehow(KEY)).isPresent());
        Stream<Finding> absent = configuration.filter(_ -> inputs.size() > 1).stream()
                .map(node -> finding(node, build.label() + ": the configuration lacks \"PrimarySource\" though "
                        + "the action "
                        + "has " + inputs.size() + " inputs. CodeBuild looks for the buildspec in the primary "
                        + "source and "
                        + "does not guess it. Write the name of one input: " + quoted(inputs) + "."));
        Stream<Finding> wrong = build.setting(KEY).stream().flatMap(setting -> setting.literal().stream()
                .filter(name -> !inputs.isEmpty() && !inputs.contains(name))
                .map(name -> finding(setting.node(), message(build, name, inputs))));
        return Stream.concat(absent, wrong);
    }

    private static String message(Action build, String name, List<String> inputs) {
        return ("%s: PrimarySource is %s, which is no input of this action. CodeBuild looks for the buildspec in "
                + "one of the inputs: write %s.")
                .formatted(build.label(), Quoted.json(name), quoted(inputs));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Quoted::json).collect(Collectors.joining(" or "));
    }
}
