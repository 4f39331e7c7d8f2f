package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;

import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.WriteMarks;

/// A profile marked as production that would be written through, and the account's name that confirms it: its twelve
/// digits, or the profile's name where the account is not known.
public record ProductionAccount(String profile, String account) {
    /// Those that these writes need confirmed, each once.
    public static List<ProductionAccount> of(Collection<? extends BundleWrite> writes, WriteMarks marks) {
        return writes.stream().map(BundleWrite::target)
                .filter(target -> marks.production().test(target.object().scope().profile()))
                .map(ProductionAccount::of).distinct().toList();
    }

    private static ProductionAccount of(BundleTarget target) {
        String profile = target.object().scope().profile();
        Identity identity = target.identityOrNull();
        return new ProductionAccount(profile, identity == null ? profile : identity.account());
    }
}
