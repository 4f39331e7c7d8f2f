package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;

import app.waybill.aws.AwsCloud;
import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.Selected;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WorkspaceReading;
import app.waybill.core.workspace.WorkspaceWriter;
import app.waybill.core.workspace.WriteAs;

/// The workspace, the images, the services and the bundles of the sample company tell one story.
class SampleWorkspaceTest {
    private final SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME);
    private final WorkspaceReading reading = WorkspaceReader.read(company.files().workspace());
    private final Workspace workspace = reading.workspace().orElseThrow();
    @AutoClose
    private final AwsCloud aws;

    SampleWorkspaceTest(@TempDir Path folder) throws IOException {
        company.weather().clear();
        company.files().writeProfiles(folder);
        aws = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
    }

    @Test
    void theFileIsAsWaybillWritesIt() {
        assertThat(reading.findings()).isEmpty();
        assertThat(workspace.services()).hasSize(24);
        assertThat(WorkspaceWriter.write(workspace)).isEqualTo(company.files().workspace());
    }

    @Test
    void containersAreThoseOfTheServicesSaveTwoMistakes() {
        try (EcsClient qa = new SampleClients(company).ecs("qa", Region.EU_WEST_1);
                EcsClient qaEu = new SampleClients(company).ecs("qa-eu", Region.EU_CENTRAL_1)) {
            assertThat(services(mapping -> !mapping.containers().stream().map(ContainerMapping::name).toList()
                    .equals(containersOf(mapping.ecs().orElseThrow(), Map.of("qa", qa, "qa-eu", qaEu)))))
                    .containsExactly("billing-api", "payments-api");
        }
    }

    @Test
    void oneRepositoryIsGone() {
        assertThat(services(mapping -> mapping.containers().stream().anyMatch(this::isWithoutRepository)))
                .containsExactly("gift-cards");
    }

    @Test
    void whatHasNoNewerImageIsPublishedAsItIsMapped() {
        assertThat(services(mapping -> !published(mapping).equals(definitions(mapping)))).containsExactly("billing-api",
                "checkout-web", "gift-cards", "orders-api", "payments-api", "storefront-web");
    }

    @Test
    void thePipelinesAreThere() {
        Set<String> names = company.files().pipelineExports().keySet();
        assertThat(workspace.services().stream().flatMap(mapping -> mapping.pipeline().stream())
                .map(ServiceMapping.PipelineName::name)).hasSize(11).isSubsetOf(names);
    }

    private List<String> services(Predicate<ServiceMapping> which) {
        return workspace.services().stream().filter(which).map(ServiceMapping::name).sorted().toList();
    }

    private static List<String> containersOf(ServiceMapping.EcsService ecs, Map<String, EcsClient> clients) {
        return Objects.requireNonNull(clients.get(ecs.profile()))
                .describeTaskDefinition(ask -> ask.taskDefinition(ecs.service())).taskDefinition()
                .containerDefinitions().stream().map(ContainerDefinition::name).toList();
    }

    private String published(ServiceMapping mapping) {
        ServiceMapping.PublishTarget target = mapping.publish().orElseThrow();
        ObjectRef object = new ObjectRef(new Scope(target.profile(), Objects.requireNonNull(target.region())),
                target.bucket(), target.key());
        return aws.cloud().objects().read(object, null).map(stored -> text(stored.bytes())).orElse("nothing");
    }

    private static String text(byte[] zipped) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isWithoutRepository(ContainerMapping container) {
        try {
            if (container instanceof FromEcr ecr) {
                aws.cloud().images().repository(ref(ecr));
            }
            return false;
        } catch (CloudException.NotFound e) {
            return true;
        }
    }

    private String definitions(ServiceMapping mapping) {
        return mapping.containers().stream().anyMatch(this::isWithoutRepository)
                ? ""
                : new ImageDefinitions(mapping.containers().stream().flatMap(this::definition).toList()).toJson();
    }

    private Stream<ImageDefinition> definition(ContainerMapping container) {
        return switch (container) {
            case LeftAlone _ -> Stream.empty();
            case FromUri uri -> Stream.of(new ImageDefinition(uri.name(), uri.uri()));
            case FromEcr ecr -> Stream.of(new ImageDefinition(ecr.name(), uri(ecr)));
        };
    }

    private String uri(FromEcr container) {
        RepositoryRef ref = ref(container);
        Repository repository = aws.cloud().images().repository(ref);
        List<Image> images = new ArrayList<>();
        aws.cloud().images().images(ref, images::addAll);
        if (!(ImageSelector.select(container.select(), images) instanceof Selected.Found found)) {
            throw new AssertionError(container + " selects nothing");
        }
        return container.write() == WriteAs.TAG
                ? repository.uriByTag(found.tag().orElseThrow())
                : repository.uriByDigest(found.image().digest());
    }

    private static RepositoryRef ref(FromEcr container) {
        ContainerMapping.ImageSource source = container.image();
        return new RepositoryRef(source.profile(), Objects.requireNonNull(source.region()), source.registryId(),
                source.repository());
    }
}
