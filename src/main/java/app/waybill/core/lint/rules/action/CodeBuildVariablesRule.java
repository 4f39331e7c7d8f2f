package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `codebuild-variables`: `EnvironmentVariables` is a text that must hold a JSON array of variables.
/// https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html
final class CodeBuildVariablesRule extends ActionRule {
    private static final List<String> TYPES = List.of("PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER");
    /// A variable or a place to fill in, outside of which the text need not be JSON yet.
    private static final Pattern TEMPLATED = Pattern.compile("(?s).*(?:[#$]\\{|\\{\\{|<\\w).*");
    private static final String SHAPE = "Write "
            + "\"[{\\\"name\\\":\\\"STAGE\\\",\\\"value\\\":\\\"qa\\\",\\\"type\\\":\\\"PLAINTEXT\\\"}]\".";

    CodeBuildVariablesRule() {
        super("codebuild-variables", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        return action.kind() == ActionKind.CODE_BUILD
                ? action.setting("EnvironmentVariables").stream().flatMap(setting -> review(action, setting))
                : Stream.empty();
    }

    /// The text is masked before it is read, so that no message can quote a secret.
    private Stream<Finding> review(Action action, Setting setting) {
        Optional<String> text = setting.node().text().filter(found -> !found.isBlank());
        return text.map(Secrets::maskText).map(JsonReader::read).flatMap(json -> mistake(json, setting)).stream()
                .map(mistake -> finding(setting.node(), action.label() + ": EnvironmentVariables " + mistake
                        + ". CodeBuild takes a JSON array of objects with name, value and type, written as one text. "
                        + SHAPE));
    }

    private static Optional<String> mistake(JsonDocument json, Setting setting) {
        if (!json.problems().isEmpty()) {
            JsonProblem problem = json.problems().getFirst();
            return !TEMPLATED.matcher(setting.value()).matches()
                    ? Optional.of(
                            "is not JSON: " + problem.message() + ", at its character " + (problem.place().start() + 1))
                    : Optional.empty();
        }
        Optional<JsonNode> root = JsonNode.rootOf(json);
        Optional<String> kind = root.filter(node -> node.value().asArray().isEmpty())
                .map(node -> "holds " + node.value().kind() + " and not an array");
        return kind.or(() -> root.stream().flatMap(node -> node.elements().stream())
                .flatMap(variable -> mistake(variable).stream()).findFirst());
    }

    private static Optional<String> mistake(JsonNode variable) {
        if (variable.value().asObject().isEmpty()) {
            return Optional.of("has " + variable.value().kind() + " where a variable belongs");
        }
        String whose = variable.text("name").map(name -> "the variable " + Quoted.json(name)).orElse("a variable");
        Optional<String> missing = Stream.of("name", "value").filter(member -> variable.get(member).isEmpty())
                .findFirst()
                .map(member -> "has " + whose + " without \"" + member + "\"" + almost(variable, member));
        return missing.or(() -> variable.text("type").filter(type -> !TYPES.contains(type) && Template.isLiteral(type))
                .map(type -> "has " + whose + " of the type " + Quoted.json(type) + ", which is none of "
                        + String.join(", ", TYPES)));
    }

    private static String almost(JsonNode variable, String member) {
        return variable.members().stream().map(JsonNode::name)
                .filter(name -> NearestWord.to(name, List.of(member)).isPresent())
                .findFirst().map(name -> " (it has " + Quoted.json(name) + ")").orElse("");
    }
}
