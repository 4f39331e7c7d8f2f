package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `configuration-length`: a configuration's key or value that is too long, or a value that is empty.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionDeclaration.html
final class ConfigurationLengthRule extends PipelineRule {
    /// Settings about whose empty values another rule has more to say.
    private static final Set<String> JUDGED = Set.of("S3Bucket", "S3ObjectKey");

    ConfigurationLengthRule() {
        super("configuration-length", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return Shapes.membersIn(pipeline.node())
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
        Member member = shaped.member();
        return entry.text().filter(text -> !member.fits(text))
                .filter(text -> !text.isEmpty() || !JUDGED.contains(entry.name()))
                .map(text -> finding(entry, text.isEmpty()
                        ? "The %s has an empty value for %s. AWS rejects empty values of a configuration. Write a value, or remove the key."
                                .formatted(shaped.owner().label(), Quoted.json(entry.name()))
                        : "The %s has a value of %,d characters for %s. AWS takes at most %,d. Keep long texts in the repository or in a parameter, and name them here."
                                .formatted(shaped.owner().label(), text.codePointCount(0, text.length()),
                                        Quoted.json(entry.name()), member.max())));
    }
}
