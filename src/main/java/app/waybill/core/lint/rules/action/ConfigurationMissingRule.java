package app.waybill.core.lint.rules.action;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `configuration-missing`: a configuration key that the provider requires is absent.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html
final class ConfigurationMissingRule extends AbsenceRule {
    ConfigurationMissingRule() {
        super("configuration-missing", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().flatMap(action -> Keys.of(action).stream()
                .filter(_ -> Shapes.action(action.node()).lacks("configuration") || configuration(action).isPresent())
                .filter(keys -> !keys.missing().isEmpty()).map(keys -> review(action, keys)));
    }

    private static Optional<JsonNode> configuration(Action action) {
        return action.node().get("configuration").filter(node -> node.value().asObject().isPresent());
    }

    private Finding review(Action action, Keys keys) {
        List<String> missing = keys.missing();
        JsonNode where = configuration(action).orElse(action.node());
        return finding(where, ("%s: the configuration lacks %s, which %s requires. AWS answers \"Action "
                + "configuration for action '%s' is missing required configuration '%s'\".%s")
                .formatted(action.label(), missing.stream().map(Quoted::json).collect(Collectors.joining(" and ")),
                        keys.provider().name(), action.label(), missing.getFirst(), instead(keys, missing)));
    }

    private static String instead(Keys keys, List<String> missing) {
        Set<String> others = missing.stream()
                .flatMap(key -> keys.provider().required().getOrDefault(key, List.of()).stream())
                .map(Quoted::json).collect(Collectors.toCollection(LinkedHashSet::new));
        return others.isEmpty() ? "" : " " + String.join(" or ", others) + " may stand in its place.";
    }
}
