package app.waybill.core.publish;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;

/// Who a profile's calls are made as, as far as that is known, or why nothing can be asked through the profile at all.
record Caller(@Nullable Identity identityOrNull, CloudException.@Nullable SignInNeeded failureOrNull) {
    Optional<Identity> identity() {
        if (failureOrNull != null) {
            throw failureOrNull;
        }
        return Optional.ofNullable(identityOrNull);
    }
}
