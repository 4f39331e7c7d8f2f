package app.waybill.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/// Which clusters of which profile and Region are to be imported. They are listed as soon as profile and Region are chosen.
public final class EcsChoice {
    private final Session session;
    private final ObjectProperty<@Nullable ProfileItem> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> region = new SimpleObjectProperty<>();
    private final BooleanProperty pipelines = new SimpleBooleanProperty();
    private final ObservableList<ClusterItem> clusters = FXCollections
            .observableArrayList(item -> new Observable[]{item.chosen()});
    private final ReadOnlyObjectWrapper<String> told = new ReadOnlyObjectWrapper<>("");

    /// Nothing is chosen yet.
    public EcsChoice(Session session) {
        this.session = session;
        region.subscribe(_ -> list());
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

    /// The Region.
    ObjectProperty<@Nullable String> region() {
        return region;
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
    List<String> regions() {
        return Stream.concat(session.profiles().all().stream().flatMap(item -> item.regions().stream()),
                session.cloud().profiles().regions().stream().map(KnownRegion::id)).distinct().sorted().toList();
    }

    private void follow(@Nullable ProfileItem item) {
        String own = item == null ? null : item.regions().stream().findFirst().orElse(null);
        if (Objects.equals(own, region.get())) {
            list();
        } else {
            region.set(own);
        }
    }

    /// Where the clusters are; empty while that is not chosen.
    Optional<Scope> scope() {
        ProfileItem item = profile.get();
        String where = region.get();
        return item == null || where == null ? Optional.empty() : Optional.of(new Scope(item.name(), where));
    }

    /// The clusters that are wanted.
    List<ClusterRef> chosen() {
        return clusters.stream().filter(item -> item.chosen().get()).map(ClusterItem::cluster).toList();
    }

    /// Lists the clusters and counts their services.
    void list() {
        clusters.clear();
        told.set("");
        scope().ifPresent(scope -> {
            told.set("Listing clusters of " + scope + "…");
            session.tasks().run(Job.of("Listing clusters of " + scope, _ -> items(scope)).replacing(this)
                    .onSuccess(found -> {
                        clusters.setAll(found);
                        told.set(found.isEmpty() ? "There is no cluster in " + scope + "." : "");
                    }).onError(CloudException.class, failure -> {
                        session.profiles().learnFrom(failure);
                        told.set(failure.getMessage() + ". " + failure.advice());
                    }).onEnd(() -> {
                        if (told.get().startsWith("Listing")) {
                            told.set("The clusters were not listed.");
                        }
                    }));
        });
    }

    private List<ClusterItem> items(Scope scope) throws InterruptedException {
        List<ClusterRef> found = session.cloud().services().clusters(scope);
        Map<ClusterRef, Answer<List<ServiceRef>>> services = ParallelCalls.answers(found,
                cluster -> Answer.of(() -> session.cloud().services().services(cluster)));
        return found.stream().map(cluster -> new ClusterItem(cluster,
                Objects.requireNonNull(services.get(cluster)).known().map(List::size).orElse(-1))).toList();
    }
}
