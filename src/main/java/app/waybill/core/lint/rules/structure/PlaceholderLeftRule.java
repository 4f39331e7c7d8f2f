package app.waybill.core.lint.rules.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Quoted;

/// `placeholder-left`: a value that a template left to be filled in. Each placeholder is told once, where it stands first. Silent
/// on commands, on names of variables and on placeholders that belong there, like those of blue/green deployments.
final class PlaceholderLeftRule extends PipelineRule {
    /// What is written for people or for a shell, or names something that a program reads.
    private static final Set<String> FREE = Set.of("commands", "outputVariables", "description", "CustomData",
            "environmentVariables",
            "UserParameters", "PreScript", "PostScript", "InstanceTagKey", "triggers", "blockers");
    private static final Pattern BLUE_GREEN = Pattern.compile("Image\\dContainerName");

    private record Place(String placeholder, JsonNode node) {}

    PlaceholderLeftRule() {
        super("placeholder-left", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Map<String, List<Place>> places = texts(pipeline.node())
                .flatMap(node -> Template.placeholderIn(searched(node)).map(found -> new Place(found, node)).stream())
                .collect(Collectors.groupingBy(Place::placeholder, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream().map(this::finding);
    }

    private static Stream<JsonNode> texts(JsonNode node) {
        if (FREE.contains(node.name()) || BLUE_GREEN.matcher(node.name()).matches()) {
            return Stream.empty();
        }
        return node.text().isPresent()
                ? Stream.of(node)
                : Stream.concat(node.members().stream(), node.elements().stream()).flatMap(PlaceholderLeftRule::texts);
    }

    /// The text without names of variables, which look like placeholders.
    private static String searched(JsonNode node) {
        return node.name().equals("EnvironmentVariables")
                ? JsonNode.rootOf(JsonReader.read(node.spoken())).stream().flatMap(root -> root.elements().stream())
                        .flatMap(variable -> variable.text("value").stream()).collect(Collectors.joining(" "))
                : node.spoken();
    }

    private Finding finding(List<Place> same) {
        JsonNode first = same.getFirst().node();
        String more = same.size() == 1
                ? ""
                : ", and in %d more place%s".formatted(same.size() - 1, same.size() == 2 ? "" : "s");
        return finding(first,
                "%s is left from a template: it stands in %s%s. AWS takes it as it is, or rejects it for its form. Put the real value in its place."
                        .formatted(Quoted.json(same.getFirst().placeholder()),
                                first.name().isEmpty() ? "an array" : Quoted.json(first.name()), more));
    }
}
