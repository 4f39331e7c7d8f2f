package app.waybill.core.lint.rules.action;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.text.Quoted;

/// `configuration-unknown`: a configuration key that the provider does not document. Where it is a required key
/// misspelt, that is sure to fail.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html
final class ConfigurationUnknownRule extends AbsenceRule {
    /// Keys about which other rules know more.
    private static final Pattern OTHER_RULES = Pattern.compile("ECR PollForSourceChanges|CodeDeployToECS "
            + "Image\\d+\\w+Name");

    ConfigurationUnknownRule() {
        super("configuration-unknown", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().flatMap(this::review);
    }

    private Stream<Finding> review(Action action) {
        return Keys.of(action).filter(keys -> !keys.provider().has(Trait.OTHER_KEYS)).stream()
                .flatMap(keys -> keys.unknown().stream().filter(setting -> !setting.key().isEmpty())
                        .filter(setting -> !isLeftToOthers(keys, setting))
                        .map(setting -> review(action, keys, setting)));
    }

    private static boolean isLeftToOthers(Keys keys, Setting setting) {
        return OTHER_RULES.matcher(keys.provider().name() + " " + setting.key()).matches();
    }

    private Finding review(Action action, Keys keys, Setting setting) {
        Optional<String> meant = keys.meantBy(setting);
        List<String> there = keys.settings().stream().map(Setting::key).toList();
        boolean required = meant.filter(keys.provider().missing(there)::contains).isPresent();
        String first = "%s: %s has no configuration key %s. ".formatted(action.label(), keys.provider().name(),
                Quoted.json(setting.key()));
        String advice = meant.map(key -> "Did you mean \"" + key + "\"? " + (required
                ? "Without it AWS answers \"Action configuration for action '" + action.label()
                        + "' is missing required configuration '" + key + "'\"."
                : "As it stands, the setting has no effect at best.")).orElseGet(() -> documented(keys));
        return finding(setting.node(), required ? Severity.ERROR : severity(), first + advice);
    }

    private static String documented(Keys keys) {
        String known = keys.provider().keys().isEmpty() ? "none" : String.join(", ", keys.provider().keys());
        return "AWS documents these: " + known + ". If yours is newer than this rule, leave it.";
    }
}
