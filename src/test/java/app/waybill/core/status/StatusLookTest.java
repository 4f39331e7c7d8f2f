package app.waybill.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.waybill.core.ecs.FakeServices;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.RolloutGateway;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.FakeRegistry;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

class StatusLookTest {
    private static final int SERVICES = 500;
    private static final int CLUSTERS = 10;
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final KnownProfiles PROFILES = new KnownProfiles(
            Map.of("qa", new Profile("qa", ProfileKind.SSO, "eu-west-1", "222222222222", null, null)));

    private final FakeRegistry registry = new FakeRegistry();
    private final FakeServices ecs = new FakeServices();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(3);
    private final Map<Class<?>, Boolean> started = new ConcurrentHashMap<>();

    @BeforeEach
    void found() {
        IntStream.range(0, SERVICES).forEach(number -> {
            ServiceRef ref = new ServiceRef(cluster(number), "api-" + number);
            String image = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/api-" + number;
            registry.push("api-" + number, 1, "latest");
            ecs.with(new LiveService(ref, "arn:task/api-" + number + ":1", List.of("arn:revision:" + number), "ECS"))
                    .with(new ServiceRevision("arn:revision:" + number, null, null,
                            List.of(new RunningImage("web", image, FakeRegistry.digest(1)))))
                    .with(new TaskDefinition("arn:task/api-" + number + ":1",
                            List.of(new TaskDefinition.Container("web", image)), "LINUX", "X86_64"));
        });
    }

    private static ClusterRef cluster(int number) {
        return new ClusterRef(QA, "cluster-" + number % CLUSTERS);
    }

    private static ServiceMapping mapping(int number) {
        ContainerMapping web = new ContainerMapping.FromEcr("web",
                new ContainerMapping.ImageSource("qa", null, null, "api-" + number, JsonObject.of()),
                new Selection.Tag("latest"), WriteAs.DIGEST, JsonObject.of());
        return new ServiceMapping("api-" + number,
                new ServiceMapping.EcsService("qa", null, cluster(number).name(), "api-" + number, JsonObject.of()),
                List.of(web),
                new ServiceMapping.PublishTarget("qa", null, "definitions", "api-" + number + ".zip",
                        "imagedefinitions.json", JsonObject.of()),
                null, JsonObject.of());
    }

    /// A gateway that counts its calls, and lets none pass before ECR, S3 and ECS were all called.
    private <G> G counted(Class<G> kind, G gateway) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind}, (_, method, arguments) -> {
            calls.merge(method.getName(), 1, Integer::sum);
            if (started.putIfAbsent(kind, true) == null) {
                begun.countDown();
            }
            begun.await();
            try {
                return method.invoke(gateway, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }));
    }

    private static <G> G silent(Class<G> kind) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind}, (_, method, _) -> {
            if (method.getName().equals("identity")) {
                return new Identity("222222222222", "arn:aws:iam::222222222222:user/ana");
            }
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    private Cloud cloud() {
        return new Cloud(silent(ProfileGateway.class), counted(ImageGateway.class, registry),
                counted(ObjectGateway.class, new FakeObjects()), silent(PipelineGateway.class),
                counted(ServiceGateway.class, ecs), silent(ExecutionGateway.class), silent(RolloutGateway.class));
    }

    @Test
    @Timeout(60)
    void allThreeAreAskedAtTheSameTimeAndNothingIsAskedTwice() throws InterruptedException {
        List<ServiceMapping> all = IntStream.range(0, SERVICES).mapToObj(StatusLookTest::mapping).toList();

        List<ServiceStatus> statuses = new StatusLook(cloud(), PROFILES, new TimeText(Clock.systemUTC())).at(all, all);

        assertThat(statuses).hasSize(SERVICES)
                .allSatisfy(status -> assertThat(status.containers().getFirst().why())
                        .isEqualTo("it is not published yet"));
        assertThat(calls).isEqualTo(Map.of("describe", 50, "revisions", 25, "taskDefinition", 500, "named", 5,
                "find", 500, "read", 500, "versioning", 1));
    }
}
