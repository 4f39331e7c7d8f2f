package app.waybill.ui.images;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.core.text.TimeText;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Tone;

/// What stands above the repositories when scopes could not be listed: one notice for each profile and reason. It says
/// how old the rows are that are shown in place of newer ones. `signIn` and `listAgain` get the profile's name.
record ListingNotices(TimeText times, Consumer<String> signIn, Consumer<String> listAgain) {

    List<Notice> of(Map<Scope, Listing> listings) {
        Map<String, List<Map.Entry<Scope, Listing>>> incomplete = listings.entrySet().stream()
                .filter(entry -> isIncomplete(entry.getValue()))
                .collect(Collectors.groupingBy(ListingNotices::reason, LinkedHashMap::new, Collectors.toList()));
        return incomplete.entrySet().stream().map(group -> notice(group.getKey(), group.getValue(), listings.keySet()))
                .toList();
    }

    /// What stands above the images of a repository when they could not be listed.
    List<Notice> ofImages(Repository repository, Listing listing) {
        if (!isIncomplete(listing)) {
            return List.of();
        }
        String profile = repository.profile();
        String age = listing.completeAt().map(time -> "These images are from " + times.timeOfDay(time) + ".")
                .orElse("Not all images are here.");
        Notice notice = switch (listing.failureOrNull()) {
            case null -> new Notice("images", Tone.NEUTRAL, "You stopped the listing.", age);
            case CloudException.SignInNeeded _ -> new Notice("images", Tone.WARNING, profile, "is signed out. " + age)
                    .with("Sign in", () -> signIn.accept(profile));
            case CloudException failure -> new Notice("images", Tone.DANGER, Problem.of(failure).what(),
                    failure.advice() + " " + age);
        };
        return List.of(notice);
    }

    private static boolean isIncomplete(Listing listing) {
        return listing.state() == Listing.State.FAILED || listing.state() == Listing.State.CANCELLED;
    }

    private static String reason(Map.Entry<Scope, Listing> entry) {
        return entry.getKey().profile() + ": "
                + entry.getValue().failure().map(failure -> failure.getClass().getSimpleName()).orElse("cancelled");
    }

    private Notice notice(String id, List<Map.Entry<Scope, Listing>> scopes, Collection<Scope> all) {
        String profile = scopes.getFirst().getKey().profile();
        CloudException failure = scopes.getFirst().getValue().failureOrNull();
        String others = all.stream().allMatch(scope -> scope.profile().equals(profile))
                ? ""
                : " The other profiles are not affected.";
        return switch (failure) {
            case null -> new Notice(id, Tone.NEUTRAL, "You stopped the listing of " + profile + ":",
                    shown(scopes)).with("List again", () -> listAgain.accept(profile));
            case CloudException.SignInNeeded _ -> new Notice(id, Tone.WARNING, profile,
                    "is signed out: " + shown(scopes) + others).with("Sign in", () -> signIn.accept(profile));
            default -> new Notice(id, Tone.DANGER, Problem.of(failure).what(),
                    failure.advice() + " " + capital(shown(scopes)) + others)
                    .with("Try again", () -> listAgain.accept(profile));
        };
    }

    private String shown(List<Map.Entry<Scope, Listing>> scopes) {
        String what = "its repositories in "
                + scopes.stream().map(entry -> entry.getKey().region()).collect(Collectors.joining(", "));
        return scopes.stream().map(entry -> entry.getValue().completeAt()).flatMap(Optional::stream)
                .min(Instant::compareTo).map(time -> what + " are from " + times.timeOfDay(time) + ".")
                .orElse(what + " are not all listed.");
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
