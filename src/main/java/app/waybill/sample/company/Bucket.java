package app.waybill.sample.company;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/// An S3 bucket and all versions of its objects. Safe for many threads: a change and the check before it are one step.
public final class Bucket {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final String name;
    private final String owner;
    private final String region;
    private final Versions versioning;
    private final TreeMap<String, List<ObjectVersion>> objects = new TreeMap<>();
    private final Random random;

    Bucket(String name, String owner, String region, Versions versioning) {
        this.name = name;
        this.owner = owner;
        this.region = region;
        this.versioning = versioning;
        this.random = new Random(name.hashCode());
    }

    /// Its name.
    public String name() {
        return name;
    }

    /// The 12-digit account that owns it.
    public String owner() {
        return owner;
    }

    /// The Region that it is in.
    public String region() {
        return region;
    }

    /// Whether it keeps versions.
    public Versions versioning() {
        return versioning;
    }

    /// Writes an object, after `check` has looked at what is there now and not thrown.
    public synchronized ObjectVersion put(String key, byte[] bytes, Instant now, Map<String, String> headers,
            Consumer<Optional<ObjectVersion>> check) {
        check.accept(current(key));
        ObjectVersion version = new ObjectVersion(key, nextId(), bytes, Hashes.md5(bytes), now, headers, false);
        add(version);
        return version;
    }

    /// Deletes an object: with a marker where versions are kept.
    public synchronized ObjectVersion delete(String key, Instant now) {
        ObjectVersion marker = new ObjectVersion(key, nextId(), new byte[0], "", now, Map.of(), true);
        if (versioning == Versions.NEVER) {
            objects.remove(key);
        } else {
            add(marker);
        }
        return marker;
    }

    /// The newest version of a key, which may be a marker that it was deleted.
    public synchronized Optional<ObjectVersion> current(String key) {
        return versions(key).stream().findFirst();
    }

    /// All versions of a key, newest first.
    public synchronized List<ObjectVersion> versions(String key) {
        return List.copyOf(objects.getOrDefault(key, List.of()));
    }

    /// All versions of all keys that start so, by key, newest first.
    public synchronized List<ObjectVersion> allVersions(String prefix) {
        return objects.tailMap(prefix).values().stream().flatMap(List::stream)
                .takeWhile(version -> version.key().startsWith(prefix)).toList();
    }

    private void add(ObjectVersion version) {
        List<ObjectVersion> versions = objects.computeIfAbsent(version.key(), key -> new ArrayList<>());
        if (version.id().equals(ObjectVersion.NULL_ID)) {
            versions.removeIf(old -> old.id().equals(ObjectVersion.NULL_ID));
        }
        versions.addFirst(version);
    }

    private String nextId() {
        return versioning == Versions.KEPT ? randomId() : ObjectVersion.NULL_ID;
    }

    private String randomId() {
        StringBuilder id = new StringBuilder(32);
        while (id.length() < 32) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /// Whether a bucket keeps versions.
    public enum Versions {
        /// Every write leaves a version.
        KEPT,
        /// It did once.
        SUSPENDED,
        /// It never did.
        NEVER
    }
}
