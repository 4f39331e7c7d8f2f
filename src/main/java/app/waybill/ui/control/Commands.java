package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// All commands of the window, in the order in which they were registered. Ids are unique. A key stands for one act, which
/// several screens may have, such as undo: the first that can run is run.
public final class Commands {
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /// Registers commands. Throws [IllegalArgumentException] if an id or a key is taken by another act: a mistake of ours.
    public void register(Collection<Command> more) {
        more.forEach(this::register);
    }

    private void register(Command command) {
        all().stream().filter(other -> clash(command, other)).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException(command.id() + " clashes with " + other.id());
        });
        commands.put(command.id(), command);
    }

    private static boolean clash(Command one, Command other) {
        boolean sameKey = one.key() != null && one.key().equals(other.key());
        return one.id().equals(other.id()) || (sameKey && !one.verb().equals(other.verb()));
    }

    /// All commands.
    public List<Command> all() {
        return new ArrayList<>(commands.values());
    }

    /// The command of that id.
    public Optional<Command> command(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /// Makes the keys work in a scene, as long as `awake` says so: beneath a sheet nothing is done.
    public void listenIn(Scene scene, BooleanSupplier awake) {
        Map<KeyCombination, List<Command>> byKey = new LinkedHashMap<>();
        commands.values().forEach(command -> Optional.ofNullable(command.key())
                .ifPresent(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(command)));
        byKey.forEach((key, same) -> scene.getAccelerators().put(key, () -> {
            if (awake.getAsBoolean()) {
                same.stream().filter(command -> command.enabled().get()).findFirst().ifPresent(Command::runIfEnabled);
            }
        }));
    }
}
