package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// What went wrong with a call to the cloud, typed by what the operator can do about it. The message is one sentence
/// that says what happened; [#advice] is one that says what to do. Neither holds a secret or a stack trace.
public abstract sealed class CloudException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Call call;
    private final String what;
    private final String advice;

    private CloudException(Call call, String message, String advice, @Nullable Throwable cause) {
        super(call + ": " + message, cause);
        this.call = call;
        this.what = message;
        this.advice = advice;
    }

    /// The call that failed.
    public Call call() {
        return call;
    }

    /// One sentence that says what to do.
    public String advice() {
        return advice;
    }

    /// The profile has no valid credentials now: expired, never signed in, or its settings do not lead to any.
    public static final class SignInNeeded extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public SignInNeeded(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// The identity may not do this. The message names the missing action where AWS says it.
    public static final class AccessDenied extends CloudException {
        private static final long serialVersionUID = 1;

        /// The same error with other advice.
        public AccessDenied(AccessDenied error, String advice) {
            super(error.call(), ((CloudException) error).what, advice, error.getCause());
        }

        /// An error with its sentence, its advice and what it came from.
        public AccessDenied(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// What was asked for is not there, or is in another Region.
    public static final class NotFound extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public NotFound(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// AWS refused for the number of calls, and kept refusing when asked again.
    public static final class Throttled extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public Throttled(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// Somebody else changed the thing since it was read.
    public static final class Conflict extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public Conflict(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// No answer, or one that makes no sense: no network, an unknown host, a fault of the service.
    public static final class Unavailable extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public Unavailable(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }
    }

    /// A write was sent, and there was no answer to it that makes sense: it may have taken place. One must look before it
    /// is tried again.
    public static final class Unanswered extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence, its advice and what it came from.
        public Unanswered(Call call, String message, String advice, @Nullable Throwable cause) {
            super(call, message, advice, cause);
        }

        /// The error for a write that ended so.
        public Unanswered(Unavailable lost) {
            super(lost.call(), ((CloudException) lost).what + ", so that it may have been written or not",
                    "Look what is there now before it is tried again.", lost.getCause());
        }
    }

    /// Waybill itself did not make the call: the profile is read-only.
    public static final class Refused extends CloudException {
        private static final long serialVersionUID = 1;

        /// An error with its sentence and its advice.
        public Refused(Call call, String message, String advice) {
            super(call, message, advice, null);
        }
    }
}
