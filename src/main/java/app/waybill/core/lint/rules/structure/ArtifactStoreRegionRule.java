package app.waybill.core.lint.rules.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.JsonNode;

/// `artifact-store-region`: an action runs in a Region without an artifact store. Where the pipeline's own Region is not known,
/// only what holds for each possible one is told.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html
final class ArtifactStoreRegionRule extends AbsenceRule {
    ArtifactStoreRegionRule() {
        super("artifact-store-region", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Optional<JsonNode> one = pipeline.node().get("artifactStore");
        Optional<JsonNode> many = pipeline.node().get("artifactStores")
                .filter(stores -> !stores.members().isEmpty());
        if (one.isPresent() == many.isPresent()) {
            return Stream.empty();
        }
        Map<String, Action> regions = new LinkedHashMap<>();
        pipeline.actions().filter(action -> !SourceRegions.isBound(action)).forEach(action -> action.region()
                .filter(Template::isLiteral).ifPresent(region -> regions.putIfAbsent(region, action)));
        return many.map(stores -> missing(pipeline, stores, regions))
                .orElseGet(() -> single(pipeline, one.orElseThrow(), regions));
    }

    private Stream<Finding> single(Pipeline pipeline, JsonNode store, Map<String, Action> regions) {
        Optional<String> own = pipeline.region().filter(Template::isLiteral);
        own.ifPresent(regions::remove);
        int others = own.isPresent() ? regions.size() : regions.size() - 1;
        return others < 1
                ? Stream.empty()
                : Stream.of(finding(store, ("The pipeline has one \"artifactStore\", but %s. AWS "
                        + "rejects it with \"Your pipeline contains actions in more than one region. Use 'pipeline.artifactStores' instead of "
                        + "'pipeline.artifactStore'\". Write \"artifactStores\": an object with a store for each Region%s.")
                        .formatted(
                                regions.entrySet().stream()
                                        .map(entry -> "\"" + entry.getValue().label() + "\" runs in " + entry.getKey())
                                        .collect(Collectors.joining(", ")),
                                own.map(region -> ", " + region + " included").orElse(""))));
    }

    private Stream<Finding> missing(Pipeline pipeline, JsonNode stores, Map<String, Action> regions) {
        Stream<Finding> actions = regions.entrySet().stream().filter(entry -> stores.get(entry.getKey()).isEmpty())
                .map(entry -> finding(stores, message("\"" + entry.getValue().label() + "\" runs in", entry.getKey())));
        Stream<Finding> own = pipeline.region().filter(Template::isLiteral)
                .filter(region -> stores.get(region).isEmpty() && !regions.containsKey(region)).stream()
                .map(region -> finding(stores, message("the pipeline itself is in", region)));
        return Stream.concat(actions, own);
    }

    private static String message(String who, String region) {
        return ("\"artifactStores\" has no store for %s, but %s that Region. AWS rejects the pipeline with \"The following region is "
                + "missing in 'pipeline.artifactStores'\". Add \"%s\" with a bucket of that Region.")
                .formatted(region, who, region);
    }
}
