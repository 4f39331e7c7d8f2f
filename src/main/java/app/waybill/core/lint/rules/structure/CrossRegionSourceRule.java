package app.waybill.core.lint.rules.structure;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.JsonNode;

/// `cross-region-source`: a source, third-party or custom action in another Region than the pipeline. Where the pipeline's own
/// Region is not known, sources in two Regions are told all the same.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class CrossRegionSourceRule extends PipelineRule {
    CrossRegionSourceRule() {
        super("cross-region-source", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Optional<String> own = pipeline.region().or(() -> pipeline.actions().filter(Action::isSource)
                .flatMap(source -> source.region().stream()).findFirst()).filter(Template::isLiteral);
        return own.stream().flatMap(region -> pipeline.actions().filter(SourceRegions::isBound)
                .flatMap(action -> action.node().get("region").stream()
                        .filter(node -> node.text().filter(Template::isLiteral).filter(text -> !text.equals(region))
                                .isPresent())
                        .map(node -> finding(node, message(pipeline, action, node, region)))));
    }

    private static String message(Pipeline pipeline, Action action, JsonNode node, String region) {
        return ("%s: %s runs in %s, %s. Only deploy, build, test, invoke and approval actions of AWS can run in another Region "
                + "than the pipeline. Move it to the pipeline's Region%s.").formatted(action.label(),
                        action.isSource() ? "the source" : "the " + action.type().owner() + " action", node.spoken(),
                        pipeline.region().isPresent()
                                ? "but the pipeline is in " + region
                                : "another source in " + region,
                        action.isSource() ? ", or the pipeline to the source's" : "");
    }
}
