package app.waybill.core.pipeline.provider;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.text.JsonNode;

/// Reads one provider of `providers.json`, whose first lines explain its members.
final class ProviderReader {
    private ProviderReader() {
    }

    static Provider read(JsonNode node) {
        return new Provider(texts(node, "categories"), text(node, "owner"), text(node, "provider"),
                texts(node, "versions"), count(node, "inputs"), count(node, "outputs"), required(node),
                texts(node, "optional"), lists(node, "values"), defaults(node), texts(node, "limited"),
                texts(node, "variables"),
                node.text("artifact").orElse(null),
                traits(node));
    }

    private static Map<String, List<String>> required(JsonNode node) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        texts(node, "required").forEach(key -> required.put(key, List.of()));
        required.putAll(lists(node, "requiredUnless"));
        return required;
    }

    private static Map<String, String> defaults(JsonNode node) {
        return node.get("defaults").map(JsonNode::members).orElse(List.of()).stream()
                .collect(Collectors.toMap(JsonNode::name, JsonNode::spoken));
    }

    private static Set<Trait> traits(JsonNode node) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        node.get("v2Only").ifPresent(found -> traits.add(Trait.V2_ONLY));
        node.get("otherKeys").ifPresent(found -> traits.add(Trait.OTHER_KEYS));
        node.get("otherVariables").ifPresent(found -> traits.add(Trait.OTHER_VARIABLES));
        return traits;
    }

    private static Count count(JsonNode node, String member) {
        List<Integer> bounds = node.get(member).stream().flatMap(found -> found.elements().stream())
                .flatMap(bound -> bound.wholeNumber().stream()).toList();
        return bounds.isEmpty() ? Count.UNKNOWN : new Count(bounds.getFirst(), bounds.getLast());
    }

    private static Map<String, List<String>> lists(JsonNode node, String member) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        node.get(member).map(JsonNode::members).orElse(List.of())
                .forEach(list -> lists.put(list.name(), texts(list)));
        return lists;
    }

    private static List<String> texts(JsonNode node, String member) {
        return node.get(member).map(ProviderReader::texts).orElse(List.of());
    }

    private static List<String> texts(JsonNode list) {
        return list.elements().stream().map(JsonNode::spoken).toList();
    }

    private static String text(JsonNode node, String member) {
        return node.text(member).orElseThrow(() -> new IllegalStateException("a provider without " + member));
    }
}
