package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.ImageIdentifier;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ClientException;
import software.amazon.awssdk.services.ecs.model.ClusterNotFoundException;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.ecs.model.DeploymentRolloutState;
import software.amazon.awssdk.services.ecs.model.InvalidParameterException;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.TaskDefinition;

class SampleEcsTest {
    private final SampleClients clients = new SampleClients(SampleCompany.at(SampleCompany.DEMO_TIME));
    @AutoClose
    private final EcsClient qa = clients.ecs("qa", Region.EU_WEST_1);

    @Test
    void eachAccountAndRegionHasItsOwnClusters() {
        try (EcsClient qaEu = clients.ecs("qa", Region.EU_CENTRAL_1);
                EcsClient prod = clients.ecs("prod", Region.EU_WEST_1)) {
            assertThat(qa.listClusters().clusterArns())
                    .containsExactly("arn:aws:ecs:eu-west-1:222222222222:cluster/qa-fargate");
            assertThat(qaEu.listClusters().clusterArns()).singleElement().asString().endsWith("/qa-fargate-eu");
            assertThat(prod.listClusters().clusterArns()).singleElement().asString().endsWith("/prod-fargate");
        }
    }

    @Test
    void servicesComeInPagesOfTen() {
        assertThat(qa.listServices(ask -> ask.cluster("qa-fargate")).serviceArns()).hasSize(10);
        assertThat(qa.listServicesPaginator(ask -> ask.cluster("qa-fargate")).serviceArns().stream()).hasSize(23)
                .doesNotHaveDuplicates();
    }

    @Test
    void aServiceSaysWhichTaskDefinitionItUses() {
        Service service = service("orders-api");
        assertThat(service.taskDefinition())
                .isEqualTo("arn:aws:ecs:eu-west-1:222222222222:task-definition/orders-api:128");
        assertThat(service.runningCount()).isEqualTo(service.desiredCount()).isEqualTo(3);
        assertThat(service.deployments()).singleElement()
                .satisfies(deployment -> assertThat(deployment.rolloutState())
                        .isEqualTo(DeploymentRolloutState.COMPLETED));
    }

    @Test
    void atMostTenServicesAreDescribedAtOnceAndMissingOnesAreNamed() {
        List<String> eleven = IntStream.range(0, 11).mapToObj(number -> "service-" + number).toList();
        assertThatThrownBy(() -> qa.describeServices(ask -> ask.cluster("qa-fargate").services(eleven)))
                .isInstanceOf(InvalidParameterException.class);
        assertThat(qa.describeServices(ask -> ask.cluster("qa-fargate").services("orders-api", "gone")).failures())
                .singleElement().satisfies(failure -> assertThat(failure.reason()).isEqualTo("MISSING"));
        assertThatThrownBy(() -> qa.listServices(ask -> ask.cluster("gone")))
                .isInstanceOf(ClusterNotFoundException.class);
    }

    @Test
    void aTaskDefinitionHasItsContainersAndSidecars() {
        TaskDefinition task = task(service("storefront-web").taskDefinition());
        assertThat(task.containerDefinitions()).extracting(ContainerDefinition::name)
                .containsExactly("web", "assets", "envoy", "log-router");
        assertThat(task.containerDefinitions().getFirst().image())
                .startsWith("222222222222.dkr.ecr.eu-west-1.amazonaws.com/storefront-web@sha256:");
        assertThat(task.containerDefinitions().getLast().essential()).isFalse();
        assertThat(task.registeredAt()).isBefore(SampleCompany.DEMO_TIME);
        assertThat(task("orders-api:127").containerDefinitions().getFirst().image())
                .isNotEqualTo(task("orders-api").containerDefinitions().getFirst().image());
    }

    @Test
    void aMissingTaskDefinitionIsRefused() {
        for (String name : List.of("gone", "orders-api:129", "orders-api:1", "orders-api:new")) {
            assertThatThrownBy(() -> task(name)).isInstanceOf(ClientException.class);
        }
    }

    @Test
    void whatRunsIsInTheRegistry() {
        try (EcrClient ecr = clients.ecr("qa")) {
            qa.listServicesPaginator(ask -> ask.cluster("qa-fargate")).serviceArns().stream()
                    .map(arn -> task(arn.substring(arn.lastIndexOf('/') + 1)))
                    .flatMap(task -> task.containerDefinitions().stream())
                    .map(ContainerDefinition::image).filter(image -> image.startsWith("222222222222"))
                    .collect(Collectors.groupingBy(image -> image.substring(image.indexOf('/') + 1, image.indexOf('@')),
                            Collectors.mapping(image -> ImageIdentifier.builder()
                                    .imageDigest(image.substring(image.indexOf('@') + 1)).build(),
                                    Collectors.toSet())))
                    .forEach((repository, ids) -> assertThat(ecr
                            .describeImages(ask -> ask.repositoryName(repository).imageIds(ids)).imageDetails())
                            .hasSameSizeAs(ids));
        }
    }

    private Service service(String name) {
        return qa.describeServices(ask -> ask.cluster("qa-fargate").services(name)).services().getFirst();
    }

    private TaskDefinition task(String name) {
        return qa.describeTaskDefinition(ask -> ask.taskDefinition(name)).taskDefinition();
    }
}
