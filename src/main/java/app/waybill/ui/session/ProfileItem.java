package app.waybill.ui.session;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.Profile;

/// A profile as the window shows it: what the files say, what AWS says, and how the operator marked it.
public final class ProfileItem {
    private final Profile profile;
    private final ReadOnlyObjectWrapper<ProfileState> state = new ReadOnlyObjectWrapper<>(ProfileState.NOT_CHECKED);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Identity> identity = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProfileMarks> marks;
    private int swatch = 1;

    ProfileItem(Profile profile, ProfileMarks marks) {
        this.profile = profile;
        this.marks = new ReadOnlyObjectWrapper<>(marks);
        if (profile.problem() != null) {
            learn(ProfileState.BROKEN, profile.problem());
        }
    }

    /// The profile as the files hold it.
    public Profile profile() {
        return profile;
    }

    /// Its name.
    public String name() {
        return profile.name();
    }

    /// The 12-digit account: as AWS says, else as the files say.
    public Optional<String> account() {
        Identity known = identity.get();
        return known == null ? Optional.ofNullable(profile.account()) : Optional.of(known.account());
    }

    /// The Regions that are looked at through it: those chosen, else its own; none if it has none.
    public List<String> regions() {
        List<String> chosen = marks.get().regions();
        return chosen.isEmpty() ? Optional.ofNullable(profile.region()).stream().toList() : chosen;
    }

    /// The number of its colour, from 1 to 4.
    public int swatch() {
        return marks.get().colour() == 0 ? swatch : marks.get().colour();
    }

    /// What is known of its credentials.
    public ReadOnlyObjectProperty<ProfileState> state() {
        return state.getReadOnlyProperty();
    }

    /// Why it is in its state, in a sentence; empty while nothing is wrong.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Who its calls are made as; null until AWS said it.
    public ReadOnlyObjectProperty<@Nullable Identity> identity() {
        return identity.getReadOnlyProperty();
    }

    /// How the operator marked it.
    public ReadOnlyObjectProperty<ProfileMarks> marks() {
        return marks.getReadOnlyProperty();
    }

    void learn(ProfileState newState, String why) {
        problem.set(why);
        state.set(newState);
    }

    void learn(Identity known) {
        identity.set(known);
        learn(ProfileState.SIGNED_IN, "");
    }

    void mark(ProfileMarks newMarks) {
        marks.set(newMarks);
    }

    void defaultSwatch(int number) {
        swatch = number;
    }
}
