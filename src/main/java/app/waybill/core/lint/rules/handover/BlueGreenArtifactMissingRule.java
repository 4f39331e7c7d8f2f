package app.waybill.core.lint.rules.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.NearestWord;

/// `blue-green-artifact-missing`: a blue/green deployment that names an artifact which is not among its inputs. One artifact
/// is said once, whatever the number of keys that name it.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
final class BlueGreenArtifactMissingRule extends AbsenceRule {
    BlueGreenArtifactMissingRule() {
        super("blue-green-artifact-missing", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECS_BLUE_GREEN).flatMap(deploy -> review(pipeline, deploy));
    }

    private Stream<Finding> review(Pipeline pipeline, Action deploy) {
        if (deploy.inputs().isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Setting>> missing = new LinkedHashMap<>();
        deploy.configuration().stream().filter(setting -> BlueGreenKeys.namesArtifact(setting.key()))
                .forEach(setting -> setting.literal().filter(name -> !name.isEmpty() && !deploy.reads(name))
                        .ifPresent(name -> missing.computeIfAbsent(name, _ -> new ArrayList<>()).add(setting)));
        return missing.entrySet().stream().map(entry -> finding(entry.getValue().getFirst().node(),
                message(pipeline, deploy, entry.getKey(), entry.getValue())));
    }

    private static String message(Pipeline pipeline, Action deploy, String name, List<Setting> settings) {
        List<String> inputs = deploy.inputs().stream().map(ArtifactUse::name).toList();
        return "%s: %s \"%s\", which is no input artifact of this action. It reads \"%s\" only, and the deployment fails "
                .formatted(deploy.label(), keys(settings), name, String.join("\", \"", inputs))
                + "because it cannot read the file from there. " + advice(pipeline, name, inputs) + ".";
    }

    private static String keys(List<Setting> settings) {
        return settings.stream().map(Setting::key).collect(Collectors.joining(" and "))
                + (settings.size() == 1 ? " is" : " are");
    }

    private static String advice(Pipeline pipeline, String name, List<String> inputs) {
        if (!pipeline.producersOf(name).isEmpty()) {
            return "Add \"" + name + "\" to its inputArtifacts";
        }
        Optional<String> nearest = NearestWord.to(name, inputs);
        return nearest.map(meant -> "Write \"" + meant + "\"")
                .orElse("No action puts out \"" + name + "\": write the name of the artifact that holds the file");
    }
}
