package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.Form;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// The parts of a mapping that are edited as texts. Profiles and Regions are offered, others can be typed. Members that
/// Waybill does not know are kept.
final class MappingForms {
    private final FormField profile;
    private final FormField region;

    MappingForms(Supplier<List<String>> profiles, Supplier<List<String>> regions) {
        profile = FormField.must("Profile", "AWS profile", Form.TEXT, profiles);
        region = FormField.may("Region", "the profile's own", Form.REGION, regions);
    }

    /// The ECS service that is deployed to.
    MappingForm ecs() {
        return new MappingForm("ECS service", "Leave all empty where it is not known.",
                List.of(profile, region, must("Cluster", "qa-fargate", Form.TEXT),
                        must("Service", "orders-api", Form.TEXT)),
                mapping -> texts(mapping.ecs(), 4,
                        ecs -> Stream.of(ecs.profile(), ecs.region(), ecs.cluster(), ecs.service())),
                (mapping, texts) -> mapping.withEcs(MappingForm.isAbsent(texts)
                        ? null
                        : new EcsService(texts.get(0), orNull(texts.get(1)), texts.get(2), texts.get(3),
                                mapping.ecs().map(EcsService::unknown).orElse(JsonObject.of()))));
    }

    /// The key that the pipeline watches.
    MappingForm publish() {
        return new MappingForm("Publishes to", "Leave all empty to publish nothing.",
                List.of(profile, region, must("Bucket", "qa-imagedefinitions", Form.BUCKET),
                        must("Key", "orders-api.zip", Form.KEY),
                        FormField.may("File in the zip", PublishTarget.DEFAULT_FILE_NAME, Form.FILE_NAME, List::of)),
                mapping -> texts(mapping.publish(), 5, target -> Stream.of(target.profile(), target.region(),
                        target.bucket(), target.key(), target.fileName())),
                (mapping, texts) -> mapping.withPublish(MappingForm.isAbsent(texts)
                        ? null
                        : new PublishTarget(texts.get(0), orNull(texts.get(1)), texts.get(2), texts.get(3),
                                texts.get(4).isEmpty() ? PublishTarget.DEFAULT_FILE_NAME : texts.get(4),
                                mapping.publish().map(PublishTarget::unknown).orElse(JsonObject.of()))));
    }

    /// The pipeline that deploys it.
    MappingForm pipeline() {
        return new MappingForm("Pipeline", "Leave all empty where it is not known.",
                List.of(profile, region, must("Name", "orders-api-qa", Form.TEXT)),
                mapping -> texts(mapping.pipeline(), 3,
                        pipeline -> Stream.of(pipeline.profile(), pipeline.region(), pipeline.name())),
                (mapping, texts) -> mapping.withPipeline(MappingForm.isAbsent(texts)
                        ? null
                        : new PipelineName(texts.get(0), orNull(texts.get(1)), texts.get(2),
                                mapping.pipeline().map(PipelineName::unknown).orElse(JsonObject.of()))));
    }

    /// The ECR repository of a container.
    MappingForm image(String container) {
        return new MappingForm("Image of " + container, "",
                List.of(profile, region,
                        FormField.may("Registry", "the profile's own account", Form.ACCOUNT, List::of),
                        must("Repository", "orders-api", Form.REPOSITORY)),
                mapping -> texts(ecr(mapping, container).map(FromEcr::image), 4, image -> Stream.of(image.profile(),
                        image.region(), image.registryId(), image.repository())),
                (mapping, texts) -> ecr(mapping, container).filter(_ -> !MappingForm.isAbsent(texts))
                        .map(ecr -> mapping.replace(container, new FromEcr(ecr.name(),
                                new ImageSource(texts.get(0), orNull(texts.get(1)), orNull(texts.get(2)),
                                        texts.get(3), ecr.image().unknown()),
                                ecr.select(), ecr.write(), ecr.unknown())))
                        .orElse(mapping));
    }

    private static FormField must(String label, String prompt, Form form) {
        return FormField.must(label, prompt, form, List::of);
    }

    private static Optional<FromEcr> ecr(ServiceMapping mapping, String container) {
        return mapping.containers().stream().filter(it -> it.name().equals(container))
                .filter(FromEcr.class::isInstance).map(FromEcr.class::cast).findFirst();
    }

    private static <P> List<String> texts(Optional<P> part, int size, Function<P, Stream<@Nullable String>> texts) {
        List<String> all = new ArrayList<>();
        part.ifPresent(it -> texts.apply(it).forEach(text -> all.add(text == null ? "" : text)));
        while (all.size() < size) {
            all.add("");
        }
        return all;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
