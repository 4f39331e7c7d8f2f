package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// A variable where it is used: `#{namespace.key}`. `node` is what holds it, `before` tells whether an action is over when
/// the variable is needed, `user` is the action or stage that needs it.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html
record VariableUse(String namespace, String key, JsonNode node, String user, Predicate<Action> before) {
    private static final Pattern VARIABLE = Pattern.compile("#\\{([A-Za-z0-9@_-]+)\\.([^{}#\\s]+)\\}");
    private static final List<String> IN_ACTIONS = List.of("configuration", "commands", "environmentVariables");
    private static final List<String> GATES = List.of("beforeEntry", "onSuccess", "onFailure");

    /// All uses in a pipeline: in actions, and in the rules of the stages' conditions.
    static List<VariableUse> in(Pipeline pipeline) {
        Stream<VariableUse> actions = pipeline.actions().flatMap(action -> IN_ACTIONS.stream()
                .flatMap(member -> action.node().get(member).stream())
                .flatMap(node -> in(node, action.label(), producer -> producer.runsBefore(action))));
        Stream<VariableUse> stages = pipeline.stages().stream().flatMap(stage -> GATES.stream()
                .flatMap(gate -> stage.node().get(gate).stream().flatMap(node -> in(node, stage.label(),
                        producer -> producer.stage() < stage.number()
                                || (producer.stage() == stage.number() && !"beforeEntry".equals(gate))))));
        return Stream.concat(actions, stages).toList();
    }

    private static Stream<VariableUse> in(JsonNode node, String user, Predicate<Action> before) {
        return texts(node).flatMap(text -> VARIABLE.matcher(text.spoken()).results()
                .map(found -> new VariableUse(found.group(1), found.group(2), text, user, before)).distinct());
    }

    private static Stream<JsonNode> texts(JsonNode node) {
        return node.text().isPresent()
                ? Stream.of(node)
                : Stream.concat(node.members().stream(), node.elements().stream()).flatMap(VariableUse::texts);
    }

    /// The variable as it is written.
    String spoken() {
        return "#{" + namespace + "." + key + "}";
    }

    /// The actions that have the namespace. More than one is a mistake, but it occurs.
    List<Action> producers(Pipeline pipeline) {
        return pipeline.actions().filter(action -> action.namespace().filter(namespace::equals).isPresent()).toList();
    }
}
