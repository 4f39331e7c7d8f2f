package app.waybill.core.pipeline.provider;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.ActionTypeId;

/// What AWS documents of one provider of actions. `required` maps each configuration key that must be there to the
/// keys that may stand in its place, mostly none. `values` holds the only values that a key takes, `defaults` what a key
/// means where it is absent. `limited` are the keys of which it is known that AWS rejects values over 1,000 characters.
/// `variables` are those that the provider puts out; empty where they are not known, or where each action has its own. The
/// sources stand in `providers.json`.
public record Provider(List<String> categories, String owner, String name, List<String> versions, Count inputs,
        Count outputs, Map<String, List<String>> required, List<String> optional, Map<String, List<String>> values,
        Map<String, String> defaults, List<String> limited, List<String> variables, @Nullable String artifactOrNull,
        Set<Trait> traits) {
    /// What is special about a provider.
    public enum Trait {
        /// Only pipelines of type V2 can use it.
        V2_ONLY,
        /// It has configuration keys that Waybill does not know.
        OTHER_KEYS,
        /// It puts out variables that Waybill does not know.
        OTHER_VARIABLES
    }

    /// Keeps unchangeable copies, the keys in their order.
    public Provider {
        categories = List.copyOf(categories);
        versions = List.copyOf(versions);
        required = copyInOrder(required);
        optional = List.copyOf(optional);
        values = copyInOrder(values);
        defaults = Map.copyOf(defaults);
        limited = List.copyOf(limited);
        variables = List.copyOf(variables);
        traits = Set.copyOf(traits);
    }

    /// What the output artifact holds, such that "it holds *the outputs of a stack*" is a sentence; empty where it may be any
    /// files of the user's own.
    public Optional<String> artifact() {
        return Optional.ofNullable(artifactOrNull);
    }

    /// Whether a type of action is this provider's.
    public boolean is(ActionTypeId type) {
        return name.equals(type.provider()) && owner.equals(type.owner()) && categories.contains(type.category())
                && versions.contains(type.version());
    }

    /// Whether the provider has that trait.
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /// All configuration keys that are known.
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(required.keySet());
        required.values().forEach(keys::addAll);
        keys.addAll(optional);
        return keys;
    }

    /// The required keys that a configuration with these keys lacks, in their order.
    public List<String> missing(Collection<String> there) {
        return required.entrySet().stream()
                .filter(entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                        .noneMatch(there::contains))
                .map(Map.Entry::getKey).toList();
    }

    private static Map<String, List<String>> copyInOrder(Map<String, List<String>> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
