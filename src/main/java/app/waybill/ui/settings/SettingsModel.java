package app.waybill.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.HomePath;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Start;
import app.waybill.ui.session.Settings.Writing;
import app.waybill.ui.session.WorkspaceState;

/// What the Settings screen shows and changes. Each property follows the settings, and the settings follow it at once.
public final class SettingsModel {
    private final Session session;
    private final FilteredList<ProfileItem> profiles;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<TextSize> textSize;
    private final BooleanProperty reducedMotion;
    private final BooleanProperty locked;
    private final BooleanProperty reopening;

    /// The settings of a session.
    public SettingsModel(Session session) {
        this.session = session;
        profiles = new FilteredList<>(session.profiles().all());
        theme = kept(new SimpleObjectProperty<>(), Settings::theme, Settings::withTheme);
        textSize = kept(new SimpleObjectProperty<>(), Settings::textSize, Settings::withTextSize);
        reducedMotion = kept(new SimpleBooleanProperty(), now -> now.motion() == Motion.REDUCED,
                (now, reduced) -> now.withMotion(reduced ? Motion.REDUCED : Motion.FULL));
        locked = kept(new SimpleBooleanProperty(), now -> now.writing() == Writing.LOCKED,
                (now, on) -> now.withWriting(on ? Writing.LOCKED : Writing.BY_PROFILE));
        reopening = kept(new SimpleBooleanProperty(), now -> now.start() == Start.REOPEN,
                (now, on) -> now.withStart(on ? Start.REOPEN : Start.EMPTY));
    }

    private <T, P extends Property<T>> P kept(P property, Function<Settings, T> read,
            BiFunction<Settings, T, Settings> write) {
        session.settings().settings().subscribe(now -> property.setValue(read.apply(now)));
        property.subscribe(value -> session.settings().change(now -> write.apply(now, value)));
        return property;
    }

    /// The profiles that the filter leaves, in the order of the listing.
    public ObservableList<ProfileItem> profiles() {
        return profiles;
    }

    /// Leaves the profiles whose name, kind, account or Region fits.
    public void filter(FilterQuery query) {
        profiles.setPredicate(item -> query.test(searchText(item)));
    }

    private static String searchText(ProfileItem item) {
        return String.join(" ", item.name(), item.profile().kind().label(), item.account().orElse(""),
                String.join(" ", item.regions())).toLowerCase(Locale.ROOT);
    }

    /// System, light or dark.
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /// The size of all texts.
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// Whether nothing moves.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether no profile may change anything.
    public BooleanProperty locked() {
        return locked;
    }

    /// Whether the workspace that was open last is opened at the start.
    public BooleanProperty reopening() {
        return reopening;
    }

    /// Where the team keeps its journals, as one types it; empty for nowhere.
    public String teamJournal() {
        return Optional.ofNullable(session.settings().settings().get().teamJournal()).map(WorkspacePlace::remembered)
                .orElse("");
    }

    /// Lets the team's journals be there; returns what is wrong with the text, and changes nothing then.
    public Optional<String> keepTeamJournal(String text) {
        try {
            WorkspacePlace chosen = text.isBlank() ? null : TeamPlace.named(text);
            session.settings().change(now -> now.withTeamJournal(chosen));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /// The files that Waybill reads and writes, as far as there are any.
    public List<KnownFile> files() {
        List<KnownFile> files = new ArrayList<>();
        session.settings().path().ifPresent(path -> files.add(KnownFile.of("Settings", path)));
        files.add(KnownFile.of("Journal", session.journal().file()));
        WorkspaceState workspace = session.workspace().state().get();
        if (workspace != null && workspace.file() != null) {
            files.add(KnownFile.of("Workspace", workspace.file().place()));
        }
        session.profiles().listing().get().files()
                .forEach(path -> files.add(KnownFile.of("AWS " + path.getFileName(), path)));
        return List.copyOf(files);
    }

    /// Where the profiles were read from, in a sentence.
    public String source() {
        ProfileListing read = session.profiles().listing().get();
        List<String> files = read.files().stream().map(HomePath::of).toList();
        return files.isEmpty()
                ? "Not read yet."
                : "Read from " + String.join(" and ", files)
                        + ". Waybill stores only the colour, the marks and which ones you use.";
    }

    /// Whether the settings outlast the window.
    public boolean isKept() {
        return session.settings().problems().isEmpty() && session.settings().path().isPresent();
    }

    /// Where the settings are kept, in a sentence.
    public String keeping() {
        if (!session.settings().problems().isEmpty()) {
            return "Not kept: the settings file has mistakes and is left as it is.";
        }
        return session.settings().path().map(path -> "Saved as you change them, in " + HomePath.of(path))
                .orElse("Not kept: these are the settings of the sample company.");
    }

    /// The workspace that a start would open, in a sentence.
    public String lastWorkspace() {
        return session.settings().settings().get().workspaces().stream().findFirst()
                .map(place -> "Last: " + HomePath.of(place)).orElse("None was opened yet.");
    }
}
