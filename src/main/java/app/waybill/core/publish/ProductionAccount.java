package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;

import app.waybill.core.gateway.Identity;

/// A profile that would be written through, and the account's name that confirms it where it is production: its twelve
/// digits, or the profile's name where the account is not known.
public record ProductionAccount(String profile, String account) {
    /// Those that these writes would change, each once.
    public static List<ProductionAccount> touched(Collection<? extends BundleWrite> writes) {
        return writes.stream().map(BundleWrite::target).map(ProductionAccount::of).distinct().toList();
    }

    private static ProductionAccount of(BundleTarget target) {
        String profile = target.object().scope().profile();
        Identity identity = target.identityOrNull();
        return new ProductionAccount(profile, identity == null ? profile : identity.account());
    }
}
