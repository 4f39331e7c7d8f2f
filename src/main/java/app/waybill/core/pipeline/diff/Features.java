package app.waybill.core.pipeline.diff;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;

/// What a value is made of, without its name and without what tells environments apart: so that two can be compared for
/// likeness.
record Features(Set<String> all) {
    private static final Pattern DIGITS = Pattern.compile("\\d");

    /// The features of an object, its member `name` left out.
    static Features of(JsonNode node) {
        Set<String> features = new HashSet<>();
        node.members().stream().filter(member -> !member.name().equals("name"))
                .forEach(member -> collect(member, member.name(), features));
        return new Features(features);
    }

    /// The features of an action but its name and its type.
    static Features of(Action action) {
        Features features = of(action.node());
        features.all.removeIf(feature -> feature.startsWith("actionTypeId"));
        return features;
    }

    /// The features of a stage: those of its actions, and their names.
    static Features of(Stage stage) {
        Set<String> features = new HashSet<>();
        for (Action action : stage.actions()) {
            String provider = action.type().provider();
            features.add(provider);
            features.add(provider + "/" + action.label());
            of(action).all.forEach(feature -> features.add(provider + "/" + feature));
        }
        return new Features(features);
    }

    /// From 0, nothing in common, to 1, all the same.
    double likeness(Features other) {
        if (all.isEmpty() && other.all.isEmpty()) {
            return 1;
        }
        Set<String> common = new HashSet<>(all);
        common.retainAll(other.all);
        return (double) common.size() / (all.size() + other.all.size() - common.size());
    }

    private static void collect(JsonNode node, String path, Set<String> features) {
        if (node.members().isEmpty() && node.elements().isEmpty()) {
            features.add(path);
            features.add(path + "=" + DIGITS.matcher(node.spoken()).replaceAll("0"));
        }
        node.members().forEach(member -> collect(member, path + "." + member.name(), features));
        node.elements().forEach(element -> collect(element, path, features));
    }
}
