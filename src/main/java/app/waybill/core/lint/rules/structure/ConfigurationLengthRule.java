package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `configuration-length`: a configuration's key or value that is too long, or a value that is empty. That AWS rejects
/// values of actions over the documented 1,000 characters is known of some keys (`limited` in `providers.json`); of others
/// it is a warning, because the check of the whole request lets 50,000 pass.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionDeclaration.html
/// https://github.com/aws/aws-cdk/issues/19767
final class ConfigurationLengthRule extends PipelineRule {
    /// Settings about whose empty values another rule has more to say.
    private static final Set<String> JUDGED = Set.of("S3Bucket", "S3ObjectKey");

    /// What the check of a request lets pass for a value of any action.
    private static final int OF_A_REQUEST = 50_000;

    ConfigurationLengthRule() {
        super("configuration-length", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members()
                .filter(shaped -> shaped.member().form() == Member.Form.MAP && shaped.member().isText())
                .flatMap(shaped -> shaped.member().valuesOf(shaped.node()).stream()
                        .flatMap(entry -> Stream.concat(key(shaped, entry).stream(), value(shaped, entry).stream())));
    }

    private Optional<Finding> key(ShapedMember shaped, JsonNode entry) {
        int most = shaped.member().longestKey();
        int length = entry.name().length();
        return length > 0 && length <= most
                ? Optional.empty()
                : Optional.of(finding(entry,
                        "The %s has a configuration key of %d characters: %s. AWS takes 1 to %d. Correct the key."
                                .formatted(shaped.owner().label(), length, Quoted.json(entry.name()), most)));
    }

    private Optional<Finding> value(ShapedMember shaped, JsonNode entry) {
        return entry.text().filter(text -> !shaped.member().fits(text)).flatMap(text -> text.isEmpty()
                ? empty(shaped, entry)
                : Optional.of(tooLong(shaped, entry, text.codePointCount(0, text.length()))));
    }

    private Optional<Finding> empty(ShapedMember shaped, JsonNode entry) {
        return JUDGED.contains(entry.name())
                ? Optional.empty()
                : Optional.of(finding(entry,
                        "The %s has an empty value for %s. AWS rejects empty values of a configuration. Write a value, or remove the key."
                                .formatted(shaped.owner().label(), Quoted.json(entry.name()))));
    }

    private Finding tooLong(ShapedMember shaped, JsonNode entry, int length) {
        int documented = shaped.member().max();
        int most = isLimited(shaped.owner().node(), entry.name()) ? documented : OF_A_REQUEST;
        String found = "The %s has a value of %,d characters for %s.".formatted(shaped.owner().label(), length,
                Quoted.json(entry.name()));
        String advice = "Keep long texts in the repository or in a parameter, and name them here.";
        return length > most
                ? finding(entry, "%s AWS takes at most %,d. %s".formatted(found, most, advice))
                : finding(entry, Severity.WARNING,
                        "%s AWS documents at most %,d, although its check of the whole request lets %,d pass: it may reject this one. %s"
                                .formatted(found, documented, most, advice));
    }

    /// Whether AWS surely keeps to the documented length: in the rules of conditions, and where others have seen it.
    private static boolean isLimited(JsonNode owner, String key) {
        Optional<JsonNode> type = owner.get("actionTypeId");
        return type.isEmpty() || type.map(ActionTypeId::of).flatMap(Providers::of)
                .filter(provider -> provider.limited().contains(key)).isPresent();
    }
}
