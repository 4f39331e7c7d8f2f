package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import app.waybill.core.gateway.CloudException;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Tone;

/// What stands above the list of services when a profile could not be asked: one notice for each profile and reason.
/// What is wrong with one service alone stands in its row. `signIn` and `askAgain` get the profile's name.
record ServiceNotices(Consumer<String> signIn, Consumer<String> askAgain) {
    List<Notice> of(Collection<CloudException> failures) {
        Map<String, CloudException> first = new LinkedHashMap<>();
        failures.stream().filter(failure -> !(failure instanceof CloudException.NotFound)).forEach(
                failure -> first.putIfAbsent(failure.call().profile() + failure.getClass().getSimpleName(), failure));
        List<Notice> notices = new ArrayList<>();
        first.forEach((id, failure) -> notices.add(notice(id, failure)));
        return notices;
    }

    private Notice notice(String id, CloudException failure) {
        String profile = failure.call().profile();
        return switch (failure) {
            case CloudException.SignInNeeded _ -> new Notice(id, Tone.WARNING, profile, "is signed out.")
                    .with("Sign in", () -> signIn.accept(profile));
            default -> new Notice(id, Tone.DANGER, Problem.of(failure).what() + ".", failure.advice())
                    .with("Ask again", () -> askAgain.accept(profile));
        };
    }
}
