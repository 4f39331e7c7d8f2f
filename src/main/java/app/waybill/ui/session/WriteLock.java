package app.waybill.ui.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// Which profiles may not write now: those marked read-only, but for the ones unlocked for one plan. Asked by gateways
/// from any thread.
public final class WriteLock implements Predicate<String> {
    private volatile Settings settings;
    private final List<Set<String>> unlocked = new CopyOnWriteArrayList<>();

    /// The lock that the settings say.
    public WriteLock(SettingsStore store) {
        settings = store.settings().get();
        store.settings().subscribe(changed -> settings = changed);
    }

    /// Whether the profile is read-only now.
    @Override
    public boolean test(String profile) {
        return settings.isReadOnly(profile) && unlocked.stream().noneMatch(opened -> opened.contains(profile));
    }

    /// Opens profiles for writing until the key is closed, as for one plan whose account was confirmed.
    public Key unlock(Collection<String> profiles) {
        Set<String> opened = Set.copyOf(profiles);
        unlocked.add(opened);
        return () -> unlocked.remove(opened);
    }

    /// Locks again when it is closed.
    @FunctionalInterface
    public interface Key extends AutoCloseable {
        @Override
        void close();
    }
}
