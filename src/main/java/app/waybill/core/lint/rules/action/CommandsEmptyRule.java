package app.waybill.core.lint.rules.action;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `commands-empty`: a Commands action without commands, or with one of several lines.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html
final class CommandsEmptyRule extends AbsenceRule {
    CommandsEmptyRule() {
        super("commands-empty", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> "Commands".equals(action.type().provider())
                && "AWS".equals(action.type().owner())).flatMap(this::review);
    }

    private Stream<Finding> review(Action action) {
        Optional<JsonNode> commands = action.node().get("commands");
        boolean empty = Shapes.action(action.node()).lacks("commands")
                || commands.filter(node -> node.value().asArray().isPresent() && node.elements().isEmpty()).isPresent();
        Stream<Finding> absent = Stream.of(commands.orElse(action.node())).filter(_ -> empty)
                .map(node -> finding(node, ("%s: a Commands action without commands. AWS answers \"Action %s must "
                        + "have a non-empty commands field\". Write \"commands\": [\"…\"] beside "
                        + "actionTypeId%s.")
                        .formatted(action.label(), action.label(), inConfiguration(action))));
        Stream<Finding> wrong = commands.stream().flatMap(node -> node.elements().stream())
                .flatMap(command -> mistake(command).stream()
                        .map(mistake -> finding(command, action.label() + ": " + mistake)));
        return Stream.concat(absent, wrong);
    }

    private static Optional<String> mistake(JsonNode command) {
        Optional<String> text = command.text();
        return text.filter(String::isBlank).map(_ -> "an empty command. Remove it, or write the command.")
                .or(() -> text.map(String::strip).filter(line -> line.contains("\n"))
                        .map(line -> "the command that begins with " + Quoted.json(line.lines().findFirst().orElse(""))
                                + " has several lines. A command is one line: write each as an element of its "
                                + "own, or join them with && or ;."));
    }

    private static String inConfiguration(Action action) {
        return action.setting("commands").or(() -> action.setting("Commands")).isPresent()
                ? ", not in configuration"
                : "";
    }
}
