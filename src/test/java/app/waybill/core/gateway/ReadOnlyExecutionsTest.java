package app.waybill.core.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/// A read-only profile lets one look at executions, and do nothing to them.
class ReadOnlyExecutionsTest {
    private static final PipelineRef PROD = new PipelineRef(new Scope("prod", "eu-west-1"), "orders");
    private static final PipelineRef QA = new PipelineRef(new Scope("qa", "eu-west-1"), "orders");

    private final List<String> calls = new ArrayList<>();
    private final ExecutionGateway guarded = new ReadOnlyExecutions(recording(), "prod"::equals);

    private ExecutionGateway recording() {
        return (ExecutionGateway) Proxy.newProxyInstance(ExecutionGateway.class.getClassLoader(),
                new Class<?>[]{ExecutionGateway.class}, (_, method, _) -> {
                    calls.add(method.getName());
                    return method.getReturnType() == List.class
                            ? List.of()
                            : method.getReturnType() == String.class
                                    ? "id"
                                    : method.getReturnType() == Optional.class ? Optional.empty() : null;
                });
    }

    private void act(PipelineRef pipeline, int which) {
        switch (which) {
            case 0 -> guarded.start(pipeline, List.of());
            case 1 -> guarded.retry(pipeline, "e", "Deploy");
            case 2 -> guarded.stop(pipeline, "e", "why");
            default -> guarded.answer(new PendingApproval(pipeline, "Approve", "Lead", "t"),
                    PendingApproval.Answer.APPROVED, "");
        }
    }

    @Test
    void noActReachesAReadOnlyProfile() {
        for (int act = 0; act < 4; act++) {
            int which = act;
            assertThatExceptionOfType(CloudException.Refused.class).isThrownBy(() -> act(PROD, which))
                    .withMessageContaining("read-only");
        }
        assertThat(calls).isEmpty();
    }

    @Test
    void othersActAndEverybodyLooks() {
        for (int act = 0; act < 4; act++) {
            act(QA, act);
        }
        assertThat(guarded.executions(PROD)).isEmpty();
        assertThat(guarded.actions(PROD, "e")).isEmpty();
        assertThat(guarded.approval(PROD, "e")).isEmpty();

        assertThat(calls).containsExactly("start", "retry", "stop", "answer", "executions", "actions", "approval");
    }
}
