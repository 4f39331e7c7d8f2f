package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.session.Session;

/// In which Regions lists look: one choice for all profiles in use.
record RegionChoice(Session session) {
    private static final List<String> COMMON = List.of("eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2",
            "eu-west-3", "us-east-1", "us-east-2", "us-west-2", "ap-southeast-2", "ap-northeast-1");

    /// The Regions that are looked at, and those that most look at.
    List<String> offered() {
        TreeSet<String> offered = new TreeSet<>(COMMON);
        session.profiles().scopes().get().forEach(scope -> offered.add(scope.region()));
        return List.copyOf(offered);
    }

    /// Whether any profile is looked at there.
    boolean isChosen(String region) {
        return session.profiles().scopes().get().stream().map(Scope::region).anyMatch(region::equals);
    }

    /// Looks there through all profiles in use, or no longer.
    void toggle(String region) {
        boolean wanted = !isChosen(region);
        List.copyOf(session.profiles().inUse()).forEach(profile -> session.profiles().mark(profile,
                marks -> marks.lookingAt(changed(profile.regions(), region, wanted))));
    }

    private static List<String> changed(List<String> now, String region, boolean wanted) {
        List<String> changed = new ArrayList<>(now);
        changed.remove(region);
        if (wanted) {
            changed.add(region);
        }
        return changed;
    }
}
