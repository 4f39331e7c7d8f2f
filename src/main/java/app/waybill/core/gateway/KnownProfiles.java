package app.waybill.core.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The profiles of this computer by their names, for what a workspace leaves to them: the Region that is meant where
/// none stands, and the account as far as the configuration tells it.
public record KnownProfiles(Map<String, Profile> byName) {
    /// Keeps an unchangeable copy of the profiles.
    public KnownProfiles {
        byName = Map.copyOf(byName);
    }

    /// The profiles of a listing.
    public static KnownProfiles of(ProfileListing listing) {
        return new KnownProfiles(listing.profiles().stream()
                .collect(Collectors.toMap(Profile::name, Function.identity(), (first, _) -> first)));
    }

    /// Where calls of a profile go: to the Region given, else to the profile's own; empty if there is neither.
    public Optional<Scope> scope(String profile, @Nullable String region) {
        return Optional.ofNullable(region).or(() -> get(profile, Profile::region))
                .map(found -> new Scope(profile, found));
    }

    /// The account of a profile, where its configuration names one.
    public Optional<String> account(String profile) {
        return get(profile, Profile::account);
    }

    private Optional<String> get(String profile, Function<Profile, @Nullable String> what) {
        return Optional.ofNullable(byName.get(profile)).flatMap(found -> Optional.ofNullable(what.apply(found)));
    }
}
