package app.waybill.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.gateway.Scope;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.TaskRunner;

/// The profiles of this computer: all of them, those in use, and where that leads: the scopes that lists look at.
public final class Profiles {
    private static final int SWATCHES = 4;
    private static final int USED_AT_FIRST = 4;

    private final ProfileGateway gateway;
    private final TaskRunner tasks;
    private final SettingsStore settings;
    private final ObservableList<ProfileItem> all = FXCollections.observableArrayList();
    private final ObservableList<ProfileItem> inUse = FXCollections.observableArrayList();
    // Kept, because a view of a list lives only as long as somebody holds it, and its listeners with it.
    private final ObservableList<ProfileItem> allReadOnly = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<ProfileItem> inUseReadOnly = FXCollections.unmodifiableObservableList(inUse);
    private final ReadOnlyObjectWrapper<List<Scope>> scopes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ProfileListing> listing = new ReadOnlyObjectWrapper<>(
            new ProfileListing(List.of(), List.of(), List.of()));

    /// Profiles that are not read yet.
    public Profiles(ProfileGateway gateway, TaskRunner tasks, SettingsStore settings) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.settings = settings;
        settings.settings().subscribe(this::applyMarks);
    }

    /// All profiles, in the order of the listing.
    public ObservableList<ProfileItem> all() {
        return allReadOnly;
    }

    /// The profiles in use.
    public ObservableList<ProfileItem> inUse() {
        return inUseReadOnly;
    }

    /// Where lists look: each profile in use with each of its Regions.
    public ReadOnlyObjectProperty<List<Scope>> scopes() {
        return scopes.getReadOnlyProperty();
    }

    /// What was read, with the files that were looked for and their problems.
    public ReadOnlyObjectProperty<ProfileListing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// The profile of that name.
    public Optional<ProfileItem> profile(String name) {
        return all.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    /// Reads the files again and checks the profiles in use.
    public void readAgain() {
        tasks.run(Job.of("Reading profiles", progress -> gateway.profiles()).replacing(this).onSuccess(this::show));
    }

    /// Asks AWS who the profile is.
    public void check(ProfileItem item) {
        if (item.state().get() == ProfileState.BROKEN) {
            return;
        }
        item.learn(ProfileState.CHECKING, "");
        tasks.run(Job.of("Checking " + item.name(), progress -> gateway.identity(item.name()))
                .replacing("check " + item.name()).onSuccess(item::learn)
                .onError(CloudException.class, this::learn));
    }

    /// Takes note of what a failed call says about its profile's credentials. Only a refusal of all calls counts: one
    /// action that is denied says nothing about the others.
    public void learnFrom(CloudException error) {
        if (error instanceof CloudException.SignInNeeded) {
            learn(error);
        }
    }

    private void learn(CloudException error) {
        profile(error.call().profile())
                .ifPresent(item -> item.learn(ProfileState.of(error), error.getMessage() + " " + error.advice()));
    }

    /// Marks a profile, for good.
    public void mark(ProfileItem item, UnaryOperator<ProfileMarks> change) {
        settings.change(now -> now.withMarks(item.name(), change.apply(item.marks().get())));
    }

    private void show(ProfileListing read) {
        listing.set(read);
        Settings now = settings.settings().get();
        all.setAll(
                read.profiles().stream().map(profile -> new ProfileItem(profile, now.marks(profile.name()))).toList());
        if (now.profiles().isEmpty()) {
            useSome();
        }
        applyMarks(settings.settings().get());
    }

    /// At the first start a few are in use, so that there is something to see, but not forty.
    private void useSome() {
        all.stream().filter(item -> item.state().get() != ProfileState.BROKEN).limit(USED_AT_FIRST).toList()
                .forEach(item -> mark(item, ProfileMarks::used));
    }

    private void applyMarks(Settings now) {
        List<ProfileItem> used = all.stream().filter(item -> now.marks(item.name()).inUse()).toList();
        for (int i = 0; i < used.size(); i++) {
            used.get(i).defaultSwatch(i % SWATCHES + 1);
        }
        all.forEach(item -> item.mark(now.marks(item.name())));
        if (!used.equals(inUse)) {
            inUse.setAll(used);
        }
        used.stream().filter(item -> item.state().get() == ProfileState.NOT_CHECKED).forEach(this::check);
        List<Scope> found = used.stream()
                .flatMap(item -> item.regions().stream().map(region -> new Scope(item.name(), region))).toList();
        if (!found.equals(scopes.get())) {
            scopes.set(found);
        }
    }
}
