package app.waybill.core.lint.rules.text;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Quoted;

/// `wrong-type`: a value of another kind than the API takes: a number where a configuration must have a string, a number in
/// quotes, one object where an array is asked for.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class WrongTypeRule extends AbsenceRule {
    WrongTypeRule() {
        super("wrong-type", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().flatMap(this::review);
    }

    private Stream<Finding> review(ShapedMember shaped) {
        Member member = shaped.member();
        if (!ExpectedType.ofWhole(member).fits(shaped.node().value())) {
            return Stream.of(finding(shaped, shaped.node(), ExpectedType.ofWhole(member)));
        }
        ExpectedType each = ExpectedType.ofEach(member);
        return member.form() == Member.Form.ONE
                ? Stream.empty()
                : member.valuesOf(shaped.node()).stream().filter(value -> !each.fits(value.value()))
                        .map(value -> finding(shaped, value, each));
    }

    private Finding finding(ShapedMember shaped, JsonNode value, ExpectedType expected) {
        boolean free = shaped.member().form() == Member.Form.MAP && expected == ExpectedType.TEXT;
        Optional<Fix> fix = TypeFix.of(shaped.member(), value, expected);
        String advice = fix.map(found -> " " + found.title() + ".").orElse("");
        String name = value.name().isEmpty()
                ? "an element of \"" + shaped.node().name() + '"'
                : Quoted.json(value.name());
        Finding finding = finding(value,
                "The %s: %s is %s, but must be %s.%s The AWS CLI refuses the file with \"Invalid type for parameter\".%s"
                        .formatted(shaped.owner().label(), name, said(shaped, value), expected.words(),
                                free ? " Values of a configuration are strings, whatever they mean." : "", advice));
        return fix.map(finding::withFix).orElse(finding);
    }

    /// The value as it may be quoted; objects, arrays and what may be a secret are only called so.
    private static String said(ShapedMember shaped, JsonNode value) {
        boolean secret = Secrets.isSecretName(shaped.owner().node().text("name").orElse(""));
        return switch (value.value()) {
            case JsonValue hidden when secret -> hidden.kind();
            case JsonNumber _ -> "the number " + new Setting(value).shown();
            case JsonString _ -> "the string " + Quoted.json(new Setting(value).shown());
            case JsonValue other -> other.kind();
        };
    }
}
