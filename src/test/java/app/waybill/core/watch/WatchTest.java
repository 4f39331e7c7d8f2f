package app.waybill.core.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.RolloutGateway;
import app.waybill.core.gateway.ServiceGateway;

/// How often a watch looks, and when it gives up; nobody really waits.
class WatchTest {
    private static final Call CALL = new Call("qa", "eu-west-1", "codepipeline:ListPipelineExecutions", "orders-qa");

    private final List<Duration> pauses = new ArrayList<>();

    private static Cloud cloud(IntFunction<@Nullable CloudException> weather) {
        AtomicInteger looks = new AtomicInteger();
        ExecutionGateway executions = gateway(ExecutionGateway.class, () -> {
            CloudException failure = weather.apply(looks.getAndIncrement());
            if (failure != null) {
                throw failure;
            }
            return List.of();
        });
        return new Cloud(unused(ProfileGateway.class), unused(ImageGateway.class), unused(ObjectGateway.class),
                gateway(PipelineGateway.class,
                        () -> """
                                {"pipeline": {"name": "orders-qa", "stages": [{"name": "Source", "actions": [{"name": "Definitions",
                                  "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                                  "configuration": {"S3Bucket": "bucket", "S3ObjectKey": "orders.zip"}}]}]}}"""),
                unused(ServiceGateway.class), executions, unused(RolloutGateway.class));
    }

    private static <G> G unused(Class<G> type) {
        return gateway(type, () -> {
            throw new AssertionError("nobody asks " + type.getSimpleName());
        });
    }

    private static <G> G gateway(Class<G> type, Supplier<Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, _, _) -> answer.get()));
    }

    private static WatchTarget pipelineOnly() {
        return new WatchTarget("orders", Scene.TARGET.object(), "V2", Scene.TARGET.definitions(), Scene.PIPELINE,
                null);
    }

    private Watch watch(Cloud cloud, int minutes) {
        return new Watch(cloud, pipelineOnly(), pauses::add, Duration.ofMinutes(minutes));
    }

    @Test
    void itLooksEveryFiveSecondsUntilTheTimeIsOver() throws InterruptedException {
        WatchState end = watch(cloud(_ -> null), 1).run(_ -> {});

        assertThat(end.ending().orElseThrow().kind()).isEqualTo(Ending.Kind.TIMED_OUT);
        assertThat(pauses).hasSize(12).containsOnly(Duration.ofSeconds(5));
    }

    @Test
    void throttlingSlowsItDownAndAnswersMakeItFasterAgain() throws InterruptedException {
        watch(cloud(look -> look > 0 && look < 4
                ? new CloudException.Throttled(CALL, "too many", "Wait.", null)
                : null), 3).run(_ -> {});

        assertThat(pauses).extracting(Duration::toSeconds).startsWith(5L, 10L, 20L, 40L, 20L, 10L, 5L, 5L);
    }

    @Test
    void nothingButRefusalsEndIt() {
        assertThatExceptionOfType(CloudException.SignInNeeded.class).isThrownBy(() -> watch(
                cloud(_ -> new CloudException.SignInNeeded(CALL, "signed out", "Sign in.", null)), 60).run(_ -> {}));
        assertThat(pauses).hasSize(4);
    }

    @Test
    void anInterruptedPauseEndsIt() {
        Watch watch = new Watch(cloud(_ -> null), pipelineOnly(), _ -> {
            throw new InterruptedException();
        }, Duration.ofMinutes(5));

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> watch.run(_ -> {}));
    }
}
