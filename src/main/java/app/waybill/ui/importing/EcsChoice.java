package app.waybill.ui.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import app.waybill.core.ecs.Answer;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.ui.fx.Job;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// Which clusters of which profile and Regions are to be imported. They are listed as soon as profile and Regions are chosen.
public final class EcsChoice {
    private final Session session;
    private final ObjectProperty<@Nullable ProfileItem> profile = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<String>> regions = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty pipelines = new SimpleBooleanProperty();
    private final ObservableList<ClusterItem> clusters = FXCollections
            .observableArrayList(item -> new Observable[]{item.chosen()});
    private final ReadOnlyObjectWrapper<String> told = new ReadOnlyObjectWrapper<>("");

    private record Listed(List<ClusterItem> clusters, List<CloudException> failures) {}

    /// Nothing is chosen yet.
    public EcsChoice(Session session) {
        this.session = session;
        regions.subscribe(_ -> list());
        profile.subscribe(this::follow);
    }

    /// Chooses the profile of the workspace's first service that says where it runs, else the first in use.
    void begin() {
        profile.set(session.workspace().content().services().stream().flatMap(service -> service.ecs().stream())
                .flatMap(ecs -> session.profiles().profile(ecs.profile()).stream()).findFirst()
                .orElseGet(() -> session.profiles().inUse().stream().findFirst().orElse(null)));
    }

    /// The profile.
    ObjectProperty<@Nullable ProfileItem> profile() {
        return profile;
    }

    /// The Regions whose clusters are listed: at first those that the profile is looked at in.
    ReadOnlyObjectProperty<List<String>> regions() {
        return regions.getReadOnlyProperty();
    }

    /// Looks at a Region, too, or no more.
    void look(String region, boolean wanted) {
        Stream<String> others = regions.get().stream().filter(each -> !each.equals(region));
        regions.set(Stream.concat(others, wanted ? Stream.of(region) : Stream.empty()).sorted().toList());
    }

    /// Whether pipelines are looked through as well.
    BooleanProperty pipelines() {
        return pipelines;
    }

    /// The clusters that are there.
    ObservableList<ClusterItem> clusters() {
        return clusters;
    }

    /// What is being done, or why there is no cluster; empty where there are some.
    ReadOnlyObjectProperty<String> told() {
        return told.getReadOnlyProperty();
    }

    /// The Regions to choose from.
    List<String> offered() {
        return Stream.concat(session.profiles().all().stream().flatMap(item -> item.regions().stream()),
                session.cloud().profiles().regions().stream().map(KnownRegion::id)).distinct().sorted().toList();
    }

    private void follow(@Nullable ProfileItem item) {
        List<String> own = item == null ? List.of() : List.copyOf(item.regions());
        if (own.equals(regions.get())) {
            list();
        } else {
            regions.set(own);
        }
    }

    private List<Scope> scopes() {
        ProfileItem item = profile.get();
        return item == null
                ? List.of()
                : regions.get().stream().map(region -> new Scope(item.name(), region)).toList();
    }

    /// The clusters that are wanted.
    List<ClusterRef> chosen() {
        return clusters.stream().filter(item -> item.chosen().get()).map(ClusterItem::cluster).toList();
    }

    /// Lists the clusters and counts their services.
    void list() {
        clusters.clear();
        told.set("");
        List<Scope> scopes = scopes();
        if (scopes.isEmpty()) {
            return;
        }
        String where = scopes.stream().map(Scope::toString).collect(Collectors.joining(", "));
        told.set("Listing clusters of " + where + "…");
        session.tasks().run(Job.of("Listing clusters of " + where, _ -> listed(scopes)).replacing(this)
                .onSuccess(found -> {
                    found.failures().forEach(session.profiles()::learnFrom);
                    clusters.setAll(found.clusters());
                    told.set(words(found, where));
                }).onEnd(() -> {
                    if (told.get().startsWith("Listing")) {
                        told.set("The clusters were not listed.");
                    }
                }));
    }

    private static String words(Listed found, String where) {
        return found.clusters().isEmpty() && found.failures().isEmpty()
                ? "There is no cluster in " + where + "."
                : found.failures().stream().map(failure -> failure.getMessage() + ". " + failure.advice())
                        .collect(Collectors.joining("\n"));
    }

    private Listed listed(List<Scope> scopes) throws InterruptedException {
        Collection<Answer<List<ClusterRef>>> answers = ParallelCalls
                .answers(scopes, scope -> Answer.of(() -> session.cloud().services().clusters(scope))).values();
        List<ClusterRef> found = answers.stream().flatMap(answer -> answer.known().stream()).flatMap(List::stream)
                .toList();
        Map<ClusterRef, Answer<List<ServiceRef>>> services = ParallelCalls.answers(found,
                cluster -> Answer.of(() -> session.cloud().services().services(cluster)));
        return new Listed(found.stream().map(cluster -> new ClusterItem(cluster,
                Objects.requireNonNull(services.get(cluster)).known().map(List::size).orElse(-1))).toList(),
                answers.stream().flatMap(answer -> answer.failure().stream()).toList());
    }
}
