package app.waybill.core.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.pipeline.Pipeline;

/// What ECR, S3, ECS and CodePipeline said so far, by the [Questions] that they were asked.
public record Answers(Map<ImageQuestion, ImageAnswer> images, Map<TargetQuestion, TargetAnswer> targets,
        Map<ServiceRef, Answer<InUse>> services, Map<PipelineRef, Answer<Pipeline>> pipelines) {

    /// Nothing is known yet.
    public static Answers none() {
        return new Answers(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    static Answers ofImages(Map<ImageQuestion, ImageAnswer> images) {
        return new Answers(images, Map.of(), Map.of(), Map.of());
    }

    static Answers ofTargets(Map<TargetQuestion, TargetAnswer> targets) {
        return new Answers(Map.of(), targets, Map.of(), Map.of());
    }

    static Answers ofServices(Map<ServiceRef, Answer<InUse>> services) {
        return new Answers(Map.of(), Map.of(), services, Map.of());
    }

    static Answers ofPipeline(PipelineRef pipeline, Answer<Pipeline> answer) {
        return new Answers(Map.of(), Map.of(), Map.of(), Map.of(pipeline, answer));
    }

    /// The questions that are answered.
    public Set<Object> questions() {
        Set<Object> all = new HashSet<>(images.keySet());
        all.addAll(targets.keySet());
        all.addAll(services.keySet());
        all.addAll(pipelines.keySet());
        return all;
    }

    void add(Answers more) {
        images.putAll(more.images());
        targets.putAll(more.targets());
        services.putAll(more.services());
        pipelines.putAll(more.pipelines());
    }
}
