package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;

/// What happens to one container's image: a null `before` is an added entry, a null `after` a removed one.
public record ContainerChange(String container, @Nullable String before, @Nullable String after) {
    /// How an entry changes.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /// How the entry changes.
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return before.equals(after) ? Kind.SAME : Kind.CHANGED;
    }

    /// All containers of two definitions: those of the new ones in their order, then those that go.
    public static List<ContainerChange> between(ImageDefinitions before, ImageDefinitions after) {
        Map<String, String> old = byName(before);
        Map<String, String> now = byName(after);
        List<ContainerChange> changes = new ArrayList<>();
        now.forEach((name, uri) -> changes.add(new ContainerChange(name, old.get(name), uri)));
        old.forEach((name, uri) -> {
            if (!now.containsKey(name)) {
                changes.add(new ContainerChange(name, uri, null));
            }
        });
        return changes;
    }

    private static Map<String, String> byName(ImageDefinitions definitions) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (ImageDefinition entry : definitions.entries()) {
            byName.put(entry.name(), entry.imageUri());
        }
        return byName;
    }
}
