package app.waybill.aws;

import static app.waybill.aws.WireMockCloud.QA;
import static app.waybill.aws.WireMockCloud.json;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Digest;

class EcsServicesTest {
    private static final ClusterRef CLUSTER = new ClusterRef(QA, "main");
    private static final String TARGET = "AmazonEC2ContainerServiceV20141113.";

    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    private static ServiceGateway ecs() {
        return AWS.cloud().services();
    }

    private static MappingBuilder page(String operation) {
        return json(TARGET + operation).withRequestBody(matchingJsonPath("$.maxResults", equalTo("100")));
    }

    private static LiveService described(String service) {
        AWS.server().stubFor(json(TARGET + "DescribeServices").willReturn(ok("{\"services\": [" + service + "]}")));
        return ecs().describe(CLUSTER, List.of("api")).getFirst();
    }

    @Test
    void allPagesOfServicesAreListedByNameWhateverTheFormOfTheirArns() {
        AWS.server().stubFor(page("ListServices").withRequestBody(matchingJsonPath("$.nextToken", absent()))
                .willReturn(ok("{\"serviceArns\": [\"arn:aws:ecs:eu-west-1:222222222222:service/main/web\"],"
                        + "\"nextToken\": \"a\"}")));
        AWS.server().stubFor(page("ListServices").withRequestBody(matchingJsonPath("$.nextToken", equalTo("a")))
                .willReturn(ok("{\"serviceArns\": [\"arn:aws:ecs:eu-west-1:222222222222:service/api\"]}")));
        assertThat(ecs().services(CLUSTER)).containsExactly(new ServiceRef(CLUSTER, "api"),
                new ServiceRef(CLUSTER, "web"));
    }

    @Test
    void allPagesOfClustersAreListedByName() {
        AWS.server().stubFor(page("ListClusters").withRequestBody(matchingJsonPath("$.nextToken", absent()))
                .willReturn(ok("{\"clusterArns\": [\"arn:aws:ecs:eu-west-1:222222222222:cluster/other\"],"
                        + "\"nextToken\": \"a\"}")));
        AWS.server().stubFor(page("ListClusters").withRequestBody(matchingJsonPath("$.nextToken", equalTo("a")))
                .willReturn(ok("{\"clusterArns\": [\"arn:aws:ecs:eu-west-1:222222222222:cluster/main\"]}")));
        assertThat(ecs().clusters(QA)).containsExactly(CLUSTER, new ClusterRef(QA, "other"));
    }

    @Test
    void onlyRevisionsOfWhichTasksRunCount() {
        assertThat(described("""
                {"serviceName": "api", "status": "ACTIVE", "taskDefinition": "arn:task:4",
                 "deploymentController": {"type": "ECS"},
                 "currentServiceRevisions": [{"arn": "arn:new", "runningTaskCount": 1, "pendingTaskCount": 1},
                                             {"arn": "arn:old", "runningTaskCount": 2},
                                             {"arn": "arn:failed", "requestedTaskCount": 2}]}"""))
                .isEqualTo(new LiveService(new ServiceRef(CLUSTER, "api"), "arn:task:4", List.of("arn:new", "arn:old"),
                        "ECS"));
    }

    @Test
    void aServiceThatCodeDeployDeploysHasItsTaskDefinitionInTheTaskSet() {
        assertThat(described("""
                {"serviceName": "api", "status": "ACTIVE", "deploymentController": {"type": "CODE_DEPLOY"},
                 "taskSets": [{"status": "ACTIVE", "taskDefinition": "arn:task:3"},
                              {"status": "PRIMARY", "taskDefinition": "arn:task:4"}]}"""))
                .isEqualTo(new LiveService(new ServiceRef(CLUSTER, "api"), "arn:task:4", List.of(), "CODE_DEPLOY"));
    }

    @Test
    void aServiceThatIsBeingDeletedIsNotThere() {
        AWS.server().stubFor(json(TARGET + "DescribeServices").willReturn(ok("""
                {"services": [{"serviceName": "api", "status": "INACTIVE"},
                              {"serviceName": "web", "status": "DRAINING"}]}""")));
        assertThat(ecs().describe(CLUSTER, List.of("api", "web"))).isEmpty();
    }

    @Test
    void aRevisionTellsDigestsWhereEcsResolvedThem() {
        String digest = "sha256:" + "a".repeat(64);
        AWS.server().stubFor(json(TARGET + "DescribeServiceRevisions").willReturn(ok("""
                {"serviceRevisions": [{"serviceRevisionArn": "arn:1", "taskDefinition": "arn:task",
                  "createdAt": 1795000000, "containerImages": [
                  {"containerName": "web", "image": "repo:latest", "imageDigest": "%s"},
                  {"containerName": "log", "image": "public"}]}]}""".formatted(digest))));
        assertThat(ecs().revisions(QA, List.of("arn:1"))).containsExactly(new ServiceRevision("arn:1", "arn:task",
                Instant.ofEpochSecond(1_795_000_000), List.of(
                        new RunningImage("web", "repo:latest", new Digest(digest)),
                        new RunningImage("log", "public", null))));
    }

    @Test
    void aTaskDefinitionTellsItsPlatform() {
        AWS.server().stubFor(json(TARGET + "DescribeTaskDefinition").willReturn(ok("""
                {"taskDefinition": {"taskDefinitionArn": "arn:aws:ecs:eu-west-1:222222222222:task-definition/api:4",
                 "containerDefinitions": [{"name": "web", "image": "repo:1"}],
                 "runtimePlatform": {"cpuArchitecture": "ARM64"}}}""")));
        TaskDefinition task = ecs().taskDefinition(QA, "arn:aws:ecs:eu-west-1:222222222222:task-definition/api:4");
        assertThat(task.shortName()).isEqualTo("api:4");
        assertThat(task.containers()).containsExactly(new TaskDefinition.Container("web", "repo:1"));
        assertThat(task.architecture()).isEqualTo("ARM64");
    }
}
