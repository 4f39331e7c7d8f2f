package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.Platform;
import app.waybill.core.image.RepositoryRef;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.TaskRunner;

/// The platforms of image indexes, fetched when somebody looks at them: all that are asked for in one moment go into one
/// call. Digests name contents, so what is known stays true for every repository.
public final class Platforms {
    private static final int IN_A_CALL = 100;

    private final ImageGateway gateway;
    private final TaskRunner tasks;
    private final Executor later;
    private final ObservableMap<Digest, List<Platform>> known = FXCollections.observableHashMap();
    private final Map<Digest, Platform> members = new HashMap<>();
    private final Set<Digest> asked = new LinkedHashSet<>();
    private final List<Image> wanted = new ArrayList<>();

    /// Nothing is known yet. `later` runs things after what the FX thread does now.
    public Platforms(ImageGateway gateway, TaskRunner tasks, Executor later) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.later = later;
    }

    /// What is known so far; changes on the FX thread.
    public ObservableMap<Digest, List<Platform>> known() {
        return known;
    }

    /// The platforms of an image, if they are known: of an index, its members'; of a member of such an index, its own.
    public Optional<List<Platform>> of(Image image) {
        return Optional.ofNullable(known.get(image.digest()))
                .or(() -> Optional.ofNullable(members.get(image.digest())).map(List::of));
    }

    /// The platforms of all indexes that are known, in words, as of now.
    public Map<Digest, String> labels() {
        return known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(Platform::label).collect(Collectors.joining(" "))));
    }

    /// Lets those be asked for again that did not come.
    public void retry() {
        asked.retainAll(known.keySet());
    }

    /// Asks for the platforms of an image if it is an index and nobody asked before.
    public void want(Image image) {
        if (!image.isIndex() || !asked.add(image.digest())) {
            return;
        }
        wanted.add(image);
        if (wanted.size() == 1) {
            later.execute(this::fetch);
        }
    }

    private void fetch() {
        Map<RepositoryRef, List<Digest>> batches = wanted.stream().limit(IN_A_CALL).collect(Collectors.groupingBy(
                Image::repository, Collectors.mapping(Image::digest, Collectors.toList())));
        wanted.subList(0, Math.min(IN_A_CALL, wanted.size())).clear();
        batches.forEach(this::fetch);
        if (!wanted.isEmpty()) {
            later.execute(this::fetch);
        }
    }

    private void fetch(RepositoryRef repository, List<Digest> digests) {
        tasks.run(Job.of("Reading platforms", progress -> {
            progress.say(repository.name());
            return gateway.platforms(repository, digests);
        }).onSuccess(this::learn).onError(CloudException.class, _ -> {
            // the column stays empty: an extra is not worth a notice
        }));
    }

    private void learn(Map<Digest, List<Platform>> found) {
        found.values().forEach(list -> list.forEach(platform -> members.put(platform.member(), platform)));
        known.putAll(found);
    }
}
