package app.waybill.sample.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import app.waybill.sample.wire.Json;

/// A pipeline of the company as far as its executions go. `home` is the start of its ARN, up to its name.
record Definition(String home, String name, boolean supersedes, List<Stage> stages) {
    /// A stage.
    record Stage(String name, List<Action> actions) {}

    /// An action.
    record Action(String name, String category, String provider, Map<String, String> configuration) {
        String setting(String key) {
            return configuration.getOrDefault(key, "");
        }

        boolean takes(String bucket, String key) {
            return category.equals("Source") && provider.equals("S3") && setting("S3Bucket").equals(bucket)
                    && setting("S3ObjectKey").equals(key);
        }
    }

    /// Reads an export.
    static Definition of(String export) {
        JsonNode json = Json.read(export.getBytes(StandardCharsets.UTF_8));
        String arn = json.at("/metadata/pipelineArn").asString();
        List<Stage> stages = new ArrayList<>();
        json.at("/pipeline/stages").forEach(stage -> stages.add(new Stage(stage.path("name").asString(),
                actions(stage))));
        return new Definition(arn.substring(0, arn.lastIndexOf(':') + 1), json.at("/pipeline/name").asString(),
                json.at("/pipeline/executionMode").asString("SUPERSEDED").equals("SUPERSEDED"), stages);
    }

    List<Action> sources() {
        return stages.getFirst().actions();
    }

    private static List<Action> actions(JsonNode stage) {
        List<Action> actions = new ArrayList<>();
        stage.path("actions").forEach(action -> {
            Map<String, String> configuration = new HashMap<>();
            action.path("configuration").properties()
                    .forEach(member -> configuration.put(member.getKey(), member.getValue().asString()));
            actions.add(new Action(action.path("name").asString(), action.at("/actionTypeId/category").asString(),
                    action.at("/actionTypeId/provider").asString(), configuration));
        });
        return actions;
    }
}
