package app.waybill.aws;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.Scope;

/// The way to one service through one profile in one Region: every call passes its gate, and every failure leaves as one of
/// core's typed errors.
record Connection<C>(Scope scope, Supplier<C> client, Gate gate, ErrorTranslator errors) {

    /// Makes one call. `action` is its IAM action, `resource` what is asked for; the work runs with the client, and what
    /// it makes of the answer counts as part of the call.
    <R> R call(String action, @Nullable String resource, Function<C, R> work) {
        Call call = new Call(scope.profile(), scope.region(), action, resource);
        try {
            gate.enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(call + ": cancelled");
        }
        try {
            R answer = work.apply(client.get());
            gate.answered();
            return answer;
        } catch (RuntimeException e) {
            throw errors.translate(call, e);
        } finally {
            gate.leave();
        }
    }
}
