package app.waybill.core.publish;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.StoredVersion;

/// What a look for a write says.
sealed interface Whereabouts {
    /// It took place, and left this version.
    record Written(StoredVersion version) implements Whereabouts {}

    /// None of the versions that there are is of it.
    record Absent() implements Whereabouts {}

    /// It cannot be told, because of this.
    record Unknown(String why) implements Whereabouts {
        static Unknown because(CloudException failure) {
            return new Unknown(String.valueOf(failure.getMessage()));
        }
    }
}
