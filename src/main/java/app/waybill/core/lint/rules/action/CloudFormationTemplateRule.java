package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `cloudformation-template`: where a CloudFormation action finds its template, and the name of its change set.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html
final class CloudFormationTemplateRule extends AbsenceRule {
    private static final Pattern PATH = Pattern.compile("([^:]+)::(.+)");

    CloudFormationTemplateRule() {
        super("cloudformation-template", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> "Deploy".equals(action.type().category())
                && List.of("CloudFormation", "CloudFormationStackSet").contains(action.type().provider()))
                .flatMap(action -> Stream.concat(changeSet(action), Stream.of("TemplatePath", "TemplateConfiguration")
                        .flatMap(key -> action.setting(key).stream()).flatMap(setting -> file(action, setting))));
    }

    private Stream<Finding> changeSet(Action action) {
        return action.literal("ActionMode").filter(mode -> mode.startsWith("CHANGE_SET_"))
                .filter(_ -> Keys.of(action).filter(keys -> !keys.thereSomehow("ChangeSetName")).isPresent())
                .flatMap(mode -> action.node().get("configuration").map(node -> finding(node, action.label()
                        + ": the configuration lacks \"ChangeSetName\", which the ActionMode \"" + mode
                        + "\" requires. Write the name of the change set that one action makes and a later one "
                        + "executes.")))
                .stream();
    }

    private Stream<Finding> file(Action action, Setting setting) {
        return setting.literal().filter(value -> !value.isBlank())
                .flatMap(value -> mistake(action, setting.key(), value)).stream()
                .map(message -> finding(setting.node(), message));
    }

    private static Optional<String> mistake(Action action, String key, String value) {
        Matcher path = PATH.matcher(value);
        List<String> inputs = action.inputs().stream().map(ArtifactUse::name).toList();
        String first = action.label() + ": " + key + " is " + Quoted.json(value) + ", ";
        if (!path.matches()) {
            return Optional.of(first + "which does not name an artifact and a file in it. Write \""
                    + inputs.stream().findFirst().orElse("Artifact") + "::template.yaml\": the name of an input "
                    + "artifact, two colons, and the path in it.");
        }
        String artifact = path.group(1);
        return inputs.contains(artifact)
                ? Optional.empty()
                : Optional.of(first + "but " + Quoted.json(artifact) + " is no input of this action. "
                        + NearestWord.to(artifact, inputs).map(near -> "Did you mean \"" + near + "\"?").orElse(
                                "Add it to inputArtifacts: an action sees no other files than those of its inputs."));
    }
}
