package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.pipeline.shape.ShapedObject;
import app.waybill.core.text.Quoted;

/// `encryption-key`: a key of an artifact store without `id` or `type`, or of another type than KMS.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_EncryptionKey.html
final class EncryptionKeyRule extends AbsenceRule {
    EncryptionKeyRule() {
        super("encryption-key", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.parts().stream().filter(object -> object.shape().name().equals("EncryptionKey"))
                .flatMap(this::review);
    }

    private Stream<Finding> review(ShapedObject key) {
        Set<String> misspelt = key.misspelt().values().stream()
                .map(Member::name).collect(Collectors.toSet());
        Stream<Finding> missing = Stream.of("id", "type")
                .filter(name -> key.node().get(name).isEmpty() && !misspelt.contains(name))
                .map(name -> finding(key.node(),
                        ("The encryption key has no \"%s\". AWS asks for both \"id\", the key's ARN or id, and "
                                + "\"type\": \"KMS\". Add it, or remove the encryption key to use AWS's own key.")
                                .formatted(name)));
        return Stream.concat(missing, key.members().flatMap(shaped -> wrong(shaped).stream()));
    }

    private Optional<Finding> wrong(ShapedMember shaped) {
        Member member = shaped.member();
        return shaped.node().text()
                .filter(text -> member.values().isEmpty() ? !member.fits(text) : !member.values().contains(text))
                .map(text -> finding(shaped.node(), "The %s of the encryption key is %s. %s.".formatted(member.name(),
                        Quoted.json(text),
                        member.values().isEmpty()
                                ? "AWS takes the ARN or the id of a KMS key, 1 to 400 characters. Write it, or remove the encryption key"
                                : "The only type that AWS takes is KMS. Write \"KMS\"")));
    }
}
