package app.waybill.core.lint.rules.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.Shape;
import app.waybill.core.pipeline.shape.ShapedObject;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `unknown-member`: a member that the API does not have. Where it stands for one that the API asks for, AWS is sure to
/// reject the pipeline; not so for names that AWS's own pages use by mistake.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class UnknownMemberRule extends PipelineRule {
    /// What may stand beside a pipeline: get-pipeline prints `metadata`, create-pipeline takes `tags`.
    private static final Set<String> BESIDE = Set.of("pipeline", "metadata", "tags");

    UnknownMemberRule() {
        super("unknown-member", Severity.WARNING);
    }

    @Override
    public Stream<Finding> review(PipelineDocument document) {
        if (!document.pipelineIsWhole()) {
            return Stream.empty();
        }
        Stream<Finding> beside = JsonNode.rootOf(document.json()).filter(document::isWhole)
                .filter(root -> root.get("pipeline").isPresent()).map(JsonNode::members).orElse(List.of()).stream()
                .filter(member -> !BESIDE.contains(member.name()))
                .map(member -> finding(member,
                        ("%s stands beside \"pipeline\", where update-pipeline takes nothing else. The "
                                + "AWS CLI refuses the file with \"Unknown parameter in input\". Move it into the pipeline if it "
                                + "belongs there, or remove it.").formatted(Quoted.json(member.name()))));
        return Stream.concat(super.review(document), beside);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.parts().stream().flatMap(object -> review(pipeline, object));
    }

    private Stream<Finding> review(Pipeline pipeline, ShapedObject object) {
        List<JsonNode> unknown = object.unknown().stream()
                .filter(member -> !pipeline.metadata().equals(Optional.of(member))).toList();
        if (unknown.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Member> misspelt = object.misspelt();
        String label = object.label();
        return unknown.stream().map(member -> {
            Optional<Member> meant = Optional.ofNullable(misspelt.get(member.name()));
            return finding(member, severity(object.shape(), member, meant),
                    ("The %s has a member %s, which the API does not know. "
                            + "The AWS CLI refuses the file with \"Unknown parameter in input\", other tools drop the member. %s")
                            .formatted(label, Quoted.json(member.name()), advice(object.shape(), meant)));
        });
    }

    private Severity severity(Shape shape, JsonNode member, Optional<Member> meant) {
        boolean needed = meant.filter(Member::required).isPresent();
        return needed && !shape.mistaken().containsKey(member.name()) ? Severity.ERROR : severity();
    }

    private static String advice(Shape shape, Optional<Member> meant) {
        return meant.map(member -> "Write \"" + member.name() + "\".").orElseGet(
                () -> "It knows " + shape.members().keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
    }
}
