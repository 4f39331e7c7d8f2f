package app.waybill.ui.images;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;

/// How far a listing has come. `listedAt` is when it was last complete (null: never); rows of that time stay where a
/// later attempt fails or is cancelled. `failureOrNull` is why the last attempt failed.
public record Listing(State state, @Nullable Instant listedAt, @Nullable CloudException failureOrNull) {
    /// What a listing can be doing.
    public enum State {
        /// Nobody asked yet.
        NONE,
        /// Rows are coming in.
        RUNNING,
        /// All rows are there.
        COMPLETE,
        /// The cloud said no; [Listing#failure] says why.
        FAILED,
        /// The operator stopped it.
        CANCELLED
    }

    /// Before anybody asked.
    public static final Listing NONE = new Listing(State.NONE, null, null);

    /// Why the last attempt failed.
    public Optional<CloudException> failure() {
        return Optional.ofNullable(failureOrNull);
    }

    /// When it was last complete.
    public Optional<Instant> completeAt() {
        return Optional.ofNullable(listedAt);
    }

    /// Whether rows are coming in.
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    Listing running() {
        return new Listing(State.RUNNING, listedAt, null);
    }

    Listing complete(Instant now) {
        return new Listing(State.COMPLETE, now, null);
    }

    Listing failed(CloudException failure) {
        return new Listing(State.FAILED, listedAt, failure);
    }

    Listing ended() {
        return isRunning() ? new Listing(State.CANCELLED, listedAt, null) : this;
    }
}
