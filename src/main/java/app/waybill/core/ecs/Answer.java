package app.waybill.core.ecs;

import java.util.Optional;
import java.util.function.Supplier;

import app.waybill.core.gateway.CloudException;

/// What the cloud said to a question about one thing: the thing, or no.
public sealed interface Answer<T> {
    /// The thing.
    record Known<T>(T value) implements Answer<T> {}

    /// The cloud said no: signed out, not there, no access, no answer.
    record Failed<T>(CloudException cause) implements Answer<T> {}

    /// Makes a call and takes what it says.
    static <T> Answer<T> of(Supplier<T> call) {
        try {
            return new Known<>(call.get());
        } catch (CloudException e) {
            return new Failed<>(e);
        }
    }

    /// The thing; empty where the cloud said no.
    default Optional<T> known() {
        return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /// Why the cloud said no; empty where it did not.
    default Optional<CloudException> failure() {
        return this instanceof Failed<T>(CloudException cause) ? Optional.of(cause) : Optional.empty();
    }
}
