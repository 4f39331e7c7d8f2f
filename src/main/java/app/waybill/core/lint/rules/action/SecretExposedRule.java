package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Quoted;

/// `secret-exposed`: a token or a password that stands in the pipeline for everybody to read who may call GetPipeline.
/// The secret itself is never quoted.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html
final class SecretExposedRule extends PipelineRule {
    SecretExposedRule() {
        super("secret-exposed", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Stream<Finding> inActions = pipeline.actions().flatMap(action -> Stream.concat(
                action.configuration().stream().flatMap(setting -> review(action, setting)),
                variables(action.node().get("environmentVariables"), "value")
                        .map(variable -> inVariable(action.label() + ": the variable", variable, "value"))));
        Stream<Finding> inPipeline = variables(pipeline.node().get("variables"), "defaultValue")
                .map(variable -> inVariable("The pipeline's variable", variable, "defaultValue"));
        return Stream.concat(inActions, inPipeline);
    }

    private Stream<Finding> review(Action action, Setting setting) {
        if ("EnvironmentVariables".equals(setting.key())) {
            return inBuild(action, setting).stream();
        }
        boolean exposed = ExposedSecret.is(setting.key(), setting.node())
                || ("UserParameters".equals(setting.key()) && !setting.shown().equals(setting.value()));
        return exposed
                ? Stream.of(finding(setting.node(), ("%s: %s holds a secret in plain text. Everybody who may read "
                        + "the pipeline reads it, and every export carries it. %s")
                        .formatted(action.label(), setting.key(), advice(setting.key()))))
                : Stream.empty();
    }

    private Optional<Finding> inBuild(Action action, Setting setting) {
        List<String> names = JsonNode.rootOf(JsonReader.read(setting.value())).map(JsonNode::elements).orElse(List.of())
                .stream().filter(variable -> ExposedSecret.isVariable(variable, "value"))
                .flatMap(variable -> variable.text("name").stream()).map(Quoted::json).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(setting.node(), ("%s: EnvironmentVariables holds a secret in plain text in "
                        + "%s. Everybody who may read the pipeline or the build's details reads it. Keep it "
                        + "in Secrets Manager or Parameter Store, name it as the value, and write the type "
                        + "SECRETS_MANAGER or PARAMETER_STORE.")
                        .formatted(action.label(), String.join(", ", names))));
    }

    private static Stream<JsonNode> variables(Optional<JsonNode> list, String value) {
        return list.stream().flatMap(found -> found.elements().stream())
                .filter(variable -> ExposedSecret.isVariable(variable, value));
    }

    private Finding inVariable(String whose, JsonNode variable, String value) {
        return finding(variable.get(value).orElse(variable), ("%s %s holds a secret in plain text. Everybody who "
                + "may read the pipeline reads it. Keep it in Secrets Manager and let the action that needs "
                + "it fetch it; environment variables of an action can be of the type SECRETS_MANAGER.")
                .formatted(whose, Quoted.json(variable.text("name").orElse(""))));
    }

    private static String advice(String key) {
        return "OAuthToken".equals(key)
                ? "Revoke it, and replace the source by a connection."
                : "Revoke it, keep the new one in Secrets Manager, and let what needs it fetch it there.";
    }
}
