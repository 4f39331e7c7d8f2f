package app.waybill.core.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;

class ServiceLookupTest {
    private static final ClusterRef MAIN = new ClusterRef(new Scope("qa", "eu-west-1"), "main");
    private static final ClusterRef CLOSED = new ClusterRef(new Scope("closed", "eu-west-1"), "main");

    private final FakeServices ecs = new FakeServices();
    private final ServiceLookup lookup = new ServiceLookup(ecs);

    private static LiveService service(int number, String task) {
        return new LiveService(new ServiceRef(MAIN, "api-" + number), task, List.of("arn:revision:" + number), "ECS");
    }

    private static List<LiveService> services(int count) {
        return IntStream.range(0, count).mapToObj(number -> service(number, "arn:task/shared:1")).toList();
    }

    @Test
    void tenServicesAreAskedForInACallAndNoneTwice() throws InterruptedException {
        List<LiveService> services = services(25);
        services.forEach(ecs::with);
        List<ServiceRef> wanted = services.stream().map(LiveService::ref).toList();

        List<ServiceRef> twice = new ArrayList<>(wanted);
        twice.addAll(wanted);
        Map<ServiceRef, Answer<LiveService>> answers = lookup.services(twice);

        assertThat(answers).hasSize(25).allSatisfy((ref, answer) -> assertThat(answer.known().orElseThrow().ref())
                .isEqualTo(ref));
        assertThat(ecs.asked()).containsExactlyInAnyOrder("describe 10", "describe 10", "describe 5");
    }

    @Test
    void twentyRevisionsAreAskedForInACallAndOneThatIsGoneIsLeftOut() throws InterruptedException {
        IntStream.range(0, 29)
                .forEach(number -> ecs.with(new ServiceRevision("arn:revision:" + number, null, null, List.of())));

        assertThat(lookup.revisions(services(30)).values()).hasSize(29).allMatch(Answer.Known.class::isInstance);
        assertThat(ecs.asked()).containsExactlyInAnyOrder("revisions 20", "revisions 10");
    }

    @Test
    void aTaskDefinitionOfManyServicesIsAskedForOnce() throws InterruptedException {
        TaskDefinition task = new TaskDefinition("arn:task/shared:1", List.of(), "LINUX", "X86_64");
        ecs.with(task);

        assertThat(lookup.taskDefinitions(services(30))).isEqualTo(Map.of(task.arn(), new Answer.Known<>(task)));
        assertThat(ecs.asked()).containsExactly("task 1");
    }

    @Test
    void whatFailsHidesNothingElse() throws InterruptedException {
        ServiceRef there = new ServiceRef(MAIN, "api-0");
        ServiceRef gone = new ServiceRef(MAIN, "gone");
        ServiceRef closed = new ServiceRef(CLOSED, "api-0");
        ecs.with(service(0, "arn:task/shared:1"));

        Map<ServiceRef, Answer<LiveService>> answers = lookup.services(List.of(closed, gone, there));

        assertThat(answers.get(there)).isInstanceOf(Answer.Known.class);
        assertThat(failure(answers, gone)).isInstanceOf(CloudException.NotFound.class)
                .hasMessage("qa/eu-west-1 ecs:DescribeServices gone: the cluster main has no such service");
        assertThat(failure(answers, closed)).isInstanceOf(CloudException.AccessDenied.class);
    }

    private static Throwable failure(Map<ServiceRef, Answer<LiveService>> answers, ServiceRef service) {
        return Objects.requireNonNull(answers.get(service)).failure().orElseThrow();
    }

    @Test
    void aLookupIsCancelledByInterruptingItsThread() {
        ServiceGateway silent = (ServiceGateway) Proxy.newProxyInstance(ServiceGateway.class.getClassLoader(),
                new Class<?>[]{ServiceGateway.class}, (_, _, _) -> {
                    new CountDownLatch(1).await();
                    return List.of();
                });
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new ServiceLookup(silent).services(List.of(new ServiceRef(MAIN, "api-0"))))
                .isInstanceOf(InterruptedException.class);
    }
}
