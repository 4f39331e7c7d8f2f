package app.waybill.sample;

import org.jspecify.annotations.Nullable;

import app.waybill.sample.company.Caller;
import app.waybill.sample.wire.Call;

/// Which calls are meant: those that agree with every part that is set. `service` is the name that signatures use, such
/// as `ecr`; `operation` is the API's, such as `DescribeImages`.
public record Calls(@Nullable String service, @Nullable String operation, @Nullable String account,
        @Nullable String region, @Nullable String profile) {
    /// Every call.
    public static final Calls ALL = new Calls(null, null, null, null, null);

    /// All calls of a service.
    public static Calls to(String service) {
        return new Calls(service, null, null, null, null);
    }

    /// One operation of a service.
    public static Calls to(String service, String operation) {
        return new Calls(service, operation, null, null, null);
    }

    /// Only those made in this account.
    public Calls inAccount(String onlyAccount) {
        return new Calls(service, operation, onlyAccount, region, profile);
    }

    /// Only those sent to this Region.
    public Calls inRegion(String onlyRegion) {
        return new Calls(service, operation, account, onlyRegion, profile);
    }

    /// Only those of this profile of the sample company.
    public Calls by(String onlyProfile) {
        return new Calls(service, operation, account, region, onlyProfile);
    }

    boolean include(Call call, Caller caller) {
        return agree(service, call.service()) && agree(operation, call.operation())
                && agree(account, caller.account()) && agree(region, caller.region())
                && agree(profile, caller.profile());
    }

    private static boolean agree(@Nullable String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }
}
