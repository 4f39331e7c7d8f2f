package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// `artifact-store-one`: both `artifactStore` and `artifactStores`, or neither.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class ArtifactStoreOneRule extends AbsenceRule {
    ArtifactStoreOneRule() {
        super("artifact-store-one", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        JsonNode node = pipeline.node();
        boolean misspelt = pipeline.parts().getFirst().misspelt().values().stream()
                .anyMatch(member -> member.name().startsWith("artifactStore"));
        Optional<JsonNode> one = node.get("artifactStore");
        Optional<JsonNode> many = node.get("artifactStores");
        if (one.isPresent() && many.isPresent()) {
            return Stream.of(finding(one.get(),
                    "The pipeline has both \"artifactStore\" and \"artifactStores\". AWS takes exactly "
                            + "one of them. Keep \"artifactStores\" if actions run in several Regions, otherwise \"artifactStore\"."));
        }
        boolean none = one.isEmpty() && many.isEmpty() && !misspelt;
        boolean empty = many.flatMap(stores -> stores.value().asObject()).filter(stores -> stores.members().isEmpty())
                .isPresent();
        return none || empty
                ? Stream.of(finding(many.orElse(node),
                        "The pipeline has no artifact store. AWS asks for \"artifactStore\", a bucket for "
                                + "what actions hand over to each other, or for \"artifactStores\", one for each Region. Add \"artifactStore\": {\"type\": \"S3\", "
                                + "\"location\": a bucket of the pipeline's Region}."))
                : Stream.empty();
    }
}
