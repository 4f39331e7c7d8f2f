package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.Place;

/// An action in the making, with its members in the order of get-pipeline.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class ActionDraft {
    private final String name;
    private final String category;
    private final String provider;
    private final Map<String, String> configuration = new LinkedHashMap<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<JsonObject> outputs = new ArrayList<>();
    private List<String> commands = List.of();
    private @Nullable String role;

    ActionDraft(String name, String category, String provider) {
        this.name = name;
        this.category = category;
        this.provider = provider;
    }

    ActionDraft set(String key, String value) {
        configuration.put(key, value);
        return this;
    }

    ActionDraft read(String artifact) {
        inputs.add(artifact);
        return this;
    }

    ActionDraft write(String artifact) {
        outputs.add(new ObjectDraft().put("name", artifact).object());
        return this;
    }

    /// Runs commands that write the file into the artifact.
    ActionDraft run(List<String> lines, String artifact, String file) {
        commands = lines;
        outputs.add(new ObjectDraft().put("name", artifact).put("files", List.of(file)).object());
        return this;
    }

    ActionDraft as(String roleArn) {
        role = roleArn;
        return this;
    }

    JsonObject in(String region) {
        ObjectDraft action = new ObjectDraft().put("name", name)
                .put("actionTypeId", new ObjectDraft().put("category", category).put("owner", "AWS")
                        .put("provider", provider).put("version", "1"))
                .put("runOrder", new JsonNumber("1", Place.NONE));
        if (!configuration.isEmpty()) {
            action.put("configuration", configuration);
        }
        if (!commands.isEmpty()) {
            action.put("commands", commands);
        }
        action.put("outputArtifacts", JsonArray.of(outputs)).put("inputArtifacts", JsonArray.of(
                inputs.stream().map(artifact -> new ObjectDraft().put("name", artifact).object()).toList()));
        if (role != null) {
            action.put("roleArn", role);
        }
        return action.put("region", region).object();
    }
}
