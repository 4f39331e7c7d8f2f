package app.waybill.core.publish;

import static app.waybill.core.publish.Mappings.leftAlone;
import static app.waybill.core.publish.Mappings.service;
import static app.waybill.core.publish.Mappings.tag;
import static app.waybill.core.publish.Mappings.uri;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

class TaskCheckTest {
    private static final ServiceRef ORDERS = new ServiceRef(
            new ClusterRef(new Scope("qa", "eu-west-1"), "qa-fargate"), "orders");

    private final FakeRegistry registry = new FakeRegistry().push("plain", 1, "1")
            .pushIndex("both", 2, "1", "linux/amd64", "linux/arm64").pushIndex("arm", 3, "1", "linux/arm64")
            .pushIndex("attested", 4, "1");

    private RenderedService rendered(ServiceMapping service, Answer<InUse> inUse) throws InterruptedException {
        ServiceRenderer renderer = new ServiceRenderer(Mappings.PROFILES);
        return renderer.render(service, new ImageResolver(registry).resolve(renderer.questions(service)),
                Map.of(ORDERS, inUse));
    }

    private static Answer<InUse> task(String system, String architecture, String controller, String... containers) {
        TaskDefinition task = new TaskDefinition("arn:aws:ecs:eu-west-1:222222222222:task-definition/orders:7",
                Stream.of(containers).map(name -> new TaskDefinition.Container(name, "image")).toList(), system,
                architecture);
        return new Answer.Known<>(
                new InUse(new LiveService(ORDERS, task.arn(), List.of(), controller), new Answer.Known<>(task),
                        List.of()));
    }

    private static List<String> said(RenderedService service) {
        return service.findings().stream().map(finding -> finding.containerOrNull() + " " + finding.finding().rule()
                + " " + finding.finding().path()).toList();
    }

    @Test
    void aContainerThatTheTaskDefinitionDoesNotHaveIsAnErrorAtItsName() throws InterruptedException {
        RenderedService service = rendered(service("orders", uri("web", "nginx:1.27"), uri("wrker", "nginx:1.27"),
                uri("other", "nginx:1.27"), tag("gone", "plain", "no-such-tag", WriteAs.DIGEST), leftAlone("old")),
                task("LINUX", "X86_64", "ECS", "web", "worker"));

        assertThat(said(service)).containsExactly("gone container-unknown ", "gone image-not-found ",
                "wrker container-unknown /1/name", "other container-unknown /2/name");
        assertThat(service.findings().get(2).finding().message()).isEqualTo("\"wrker\" is no container of orders:7, the"
                + " task definition that the service uses now: it has web, worker. The deployment would fail with \"The"
                + " AWS ECS container wrker does not exist\". Write \"worker\", or deploy a task definition that has this"
                + " container first");
        assertThat(service.findings().get(3).finding().message()).contains("Write one of its names");
        assertThat(service.isPublishable()).isFalse();
    }

    @Test
    void anImageForOtherPlatformsIsAWarningWhereItsPlatformsAreKnown() throws InterruptedException {
        ServiceMapping mapping = service("orders", tag("a", "plain", "1", WriteAs.DIGEST),
                tag("b", "both", "1", WriteAs.DIGEST), tag("c", "arm", "1", WriteAs.DIGEST),
                tag("d", "attested", "1", WriteAs.DIGEST));

        RenderedService service = rendered(mapping, task("LINUX", "X86_64", "ECS", "a", "b", "c", "d"));

        assertThat(said(service)).containsExactly("c image-platform /2/imageUri");
        assertThat(service.findings().getFirst().finding().summary())
                .isEqualTo("the image is for linux/arm64, the task definition orders:7 for linux/amd64");
        assertThat(service.isPublishable()).isTrue();
        assertThat(said(rendered(mapping, task("LINUX", "ARM64", "ECS", "a", "b", "c", "d")))).isEmpty();
        assertThat(said(rendered(mapping, task("WINDOWS_SERVER_2022_CORE", "X86_64", "ECS", "a", "b", "c", "d"))))
                .containsExactly("b image-platform /1/imageUri", "c image-platform /2/imageUri");
    }

    @Test
    void platformsOfARepositoryAreAskedForOnce() throws InterruptedException {
        registry.pushIndex("both", 5, "2", "linux/amd64");
        rendered(service("orders", tag("a", "both", "1", WriteAs.DIGEST), tag("b", "both", "2", WriteAs.DIGEST)),
                task("LINUX", "X86_64", "ECS", "a", "b"));

        assertThat(registry.calls()).as("repository, two tags, platforms").isEqualTo(4);
    }

    @Test
    void whatMayNotBeSeenIsNoErrorButSaid() throws InterruptedException {
        CloudException denied = new CloudException.AccessDenied(
                new Call("qa", "eu-west-1", "ecs:DescribeServices", "qa-fargate"), "not allowed", "Ask for it.", null);

        RenderedService service = rendered(service("orders", uri("web", "nginx:1.27")), new Answer.Failed<>(denied));

        assertThat(service.isPublishable()).isTrue();
        assertThat(service.notices())
                .containsExactly("The service itself could not be looked at, so nobody knows whether"
                        + " it has these containers: " + denied.getMessage() + ".");
    }

    @Test
    void aServiceOfAnotherControllerIsSaid() throws InterruptedException {
        RenderedService service = rendered(service("orders", uri("web", "nginx:1.27")),
                task("LINUX", "X86_64", "CODE_DEPLOY", "web"));

        assertThat(service.notices()).singleElement().asString().contains("the controller CODE_DEPLOY");
        assertThat(service.isPublishable()).isTrue();
    }
}
