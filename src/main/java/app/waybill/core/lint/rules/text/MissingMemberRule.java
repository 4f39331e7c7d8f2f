package app.waybill.core.lint.rules.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedObject;

/// `missing-member`: a pipeline or a part of it lacks a member that the API asks for. Silent where the member is there under
/// a wrong name, which `unknown-member` tells, and on encryption keys, which have a rule of their own.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class MissingMemberRule extends AbsenceRule {
    MissingMemberRule() {
        super("missing-member", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.parts().stream().filter(object -> !object.shape().name().equals("EncryptionKey"))
                .flatMap(this::review);
    }

    private Stream<Finding> review(ShapedObject object) {
        List<Member> missing = object.missing();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        Collection<Member> misspelt = object.misspelt().values();
        String label = object.label();
        return missing.stream().filter(member -> !misspelt.contains(member))
                .map(member -> finding(object.node(), message(label, member)));
    }

    private static String message(String label, Member member) {
        return ("The %s has no \"%s\". The API asks for it, and the AWS CLI refuses the file with \"Missing required parameter "
                + "in input\". Add %s.").formatted(label, member.name(), member.description());
    }
}
