package app.waybill.core.publish;

import java.util.List;

import app.waybill.core.gateway.CloudException;

/// What S3 said to a [TargetQuestion].
public sealed interface TargetAnswer {
    /// The place was looked at. `notices` are sentences that the operator must have seen before something is written.
    record Seen(BundleTarget target, Published before, List<String> notices) implements TargetAnswer {
        /// Keeps an unchangeable copy of the notices.
        public Seen {
            notices = List.copyOf(notices);
        }
    }

    /// The cloud said no: signed out, no such bucket, no answer.
    record Failed(CloudException cause) implements TargetAnswer {}
}
