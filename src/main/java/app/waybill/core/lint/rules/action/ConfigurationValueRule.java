package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.Quoted;

/// `configuration-value`: a value outside the few that its key takes.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html
final class ConfigurationValueRule extends ActionRule {
    ConfigurationValueRule() {
        super("configuration-value", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        return Providers.of(action.type()).stream().flatMap(provider -> action.configuration().stream()
                .flatMap(setting -> review(action, setting, provider.values().getOrDefault(setting.key(), List.of()))));
    }

    private Stream<Finding> review(Action action, Setting setting, List<String> allowed) {
        boolean odd = !allowed.isEmpty() && !setting.value().isEmpty() && !allowed.contains(setting.value());
        return Optional.of(setting).filter(_ -> odd).flatMap(Setting::literal)
                .map(value -> finding(action, setting, value, allowed)).stream();
    }

    private Finding finding(Action action, Setting setting, String value, List<String> allowed) {
        String first = action.label() + ": " + setting.key() + " is " + Quoted.json(value)
                + ", which is none of its values. ";
        Optional<String> same = allowed.stream().filter(value.strip()::equalsIgnoreCase).findFirst();
        return same.map(right -> finding(setting.node(), Severity.WARNING, first + "AWS documents \"" + right
                + "\", and whether another spelling is taken for it is not known: write it so."))
                .orElseGet(() -> finding(setting.node(), first + "AWS takes " + allowed.stream().map(Quoted::json)
                        .collect(Collectors.joining(" or ")) + " and refuses anything else."));
    }
}
