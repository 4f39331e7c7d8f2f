package app.waybill.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.workspace.ImageMapper;

/// Through which profile what was found is seen: the one profile of its account, where there is one, else `usual`, as also
/// where the account is the usual profile's own, or is not known.
public record Owners(KnownProfiles profiles, String usual) {
    /// The profile for what an account owns.
    public String of(@Nullable String account) {
        if (account == null || profiles.account(usual).filter(account::equals).isPresent()) {
            return usual;
        }
        List<String> owners = profiles.byName().entrySet().stream()
                .filter(entry -> account.equals(entry.getValue().account())).map(Map.Entry::getKey).toList();
        return owners.size() == 1 ? owners.getFirst() : usual;
    }

    /// Maps containers to images, each seen through the profile of its account.
    ImageMapper images() {
        return new ImageMapper(host -> Optional.of(of(host.account())));
    }
}
