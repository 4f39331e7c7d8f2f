package app.waybill.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.ecs.FakeServices;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Digest;
import app.waybill.core.workspace.edit.MappingWords;

class EcsImportTest {
    private static final ClusterRef MAIN = new ClusterRef(new Scope("qa", "eu-west-1"), "main");
    private static final String HOST = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/";
    private static final Digest A = new Digest("sha256:" + "a".repeat(64));
    private static final Digest B = new Digest("sha256:" + "b".repeat(64));

    private final FakeServices ecs = new FakeServices();
    private final List<String> progress = new ArrayList<>();

    private EcsFinds find(ClusterRef... clusters) throws InterruptedException {
        return new EcsImport(ecs, new KnownProfiles(Map.of()), progress::add).find(List.of(clusters), _ -> true);
    }

    private static LiveService service(String name, @Nullable String task, String... revisions) {
        return new LiveService(new ServiceRef(MAIN, name), task, List.of(revisions), "ECS");
    }

    private static ServiceRevision revision(String arn, String task, String image, @Nullable Digest digest) {
        return new ServiceRevision(arn, task, null, List.of(new RunningImage("web", HOST + image, digest)));
    }

    private static String told(FoundService service) {
        return service.containers().stream().map(it -> it.name() + " " + MappingWords.of(it.mapping())
                + (it.digestOrNull() == null ? "" : " " + Objects.requireNonNull(it.digestOrNull()).shortened()))
                .toList().toString();
    }

    @Test
    void aRevisionOfTheTaskDefinitionInUseTellsEverythingWithoutAnotherCall() throws InterruptedException {
        ecs.with(service("api", "arn:task/api:2", "arn:r1", "arn:r2"))
                .with(revision("arn:r1", "arn:task/api:1", "api:old", A))
                .with(revision("arn:r2", "arn:task/api:2", "api:new", B));

        EcsFinds finds = find(MAIN);

        assertThat(finds.services()).singleElement().satisfies(service -> assertThat(told(service))
                .isEqualTo("[web api, tag new, as tag bbbbbbbb…bbbb]"));
        assertThat(ecs.asked()).containsExactly("describe 1", "revisions 2");
        assertThat(finds.clusters()).containsExactly(MAIN);
        assertThat(progress).containsExactly("listing services of 1 cluster", "looking at 1 service");
    }

    @Test
    void whereOnlyAnOldRevisionRunsTheTaskDefinitionInUseIsAskedFor() throws InterruptedException {
        ecs.with(service("api", "arn:task/api:2", "arn:r1")).with(revision("arn:r1", "arn:task/api:1", "api:old", A))
                .with(new TaskDefinition("arn:task/api:2",
                        List.of(new TaskDefinition.Container("web", HOST + "api@" + B),
                                new TaskDefinition.Container("envoy", "public.ecr.aws/appmesh/envoy:v1")),
                        "LINUX", "X86_64"));

        assertThat(find(MAIN).services()).singleElement().satisfies(service -> assertThat(told(service)).isEqualTo(
                "[web api, digest bbbbbbbb…bbbb, as digest bbbbbbbb…bbbb, envoy public.ecr.aws/appmesh/envoy:v1]"));
        assertThat(ecs.asked()).contains("task 1");
    }

    @Test
    void whereTwoRevisionsTookATagForDifferentImagesNoDigestIsTold() throws InterruptedException {
        ecs.with(service("api", "arn:task/api:1", "arn:r1", "arn:r2"))
                .with(revision("arn:r1", "arn:task/api:1", "api:latest", A))
                .with(revision("arn:r2", "arn:task/api:1", "api:latest", B));

        assertThat(find(MAIN).services()).singleElement()
                .satisfies(service -> assertThat(told(service)).isEqualTo("[web api, tag latest, as tag]"));
    }

    @Test
    void containersThatEcsAddsByItselfAreNotTheServices() throws InterruptedException {
        ecs.with(service("api", "arn:task/api:1", "arn:r")).with(new ServiceRevision("arn:r", "arn:task/api:1", null,
                List.of(new RunningImage("ecs-service-connect-aX3kQ", "amazon/proxy:1", A),
                        new RunningImage("web", HOST + "api:1", A),
                        new RunningImage("aws-guardduty-agent-mfjGLB", HOST + "agent:1", B))));

        assertThat(find(MAIN).services()).singleElement().satisfies(
                service -> assertThat(told(service)).isEqualTo("[web api, tag 1, as tag aaaaaaaa…aaaa]"));
    }

    @Test
    void aServiceThatWasNeverDeployedIsFoundWithoutContainersAndTakesNoneAway() throws InterruptedException {
        ecs.with(service("fresh", null));

        assertThat(find(MAIN).services()).singleElement().satisfies(service -> {
            assertThat(service.containers()).isEmpty();
            assertThat(service.hasAllContainers()).isFalse();
        });
    }

    @Test
    void aFailureOfOneClusterHidesNoOther() throws InterruptedException {
        ClusterRef closed = new ClusterRef(new Scope("closed", "eu-west-1"), "main");
        ecs.with(service("api", "arn:task/api:1", "arn:r")).with(revision("arn:r", "arn:task/api:1", "api:1", A))
                .with(new LiveService(new ServiceRef(closed, "api"), "arn:task/api:1", List.of(), "ECS"));

        EcsFinds finds = find(closed, MAIN);

        assertThat(finds.services()).extracting(FoundService::name).containsExactly("api");
        assertThat(finds.failures()).singleElement().isInstanceOf(CloudException.AccessDenied.class);
        assertThat(finds.there()).hasSize(2);
    }
}
