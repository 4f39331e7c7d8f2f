package app.waybill.core.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Place;

/// A task definition on its way to `taskdef.json`: what register-task-definition takes, with placeholders for the images
/// that the pipeline puts in.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-ecs-ecr-codedeploy.html
record TaskTemplate(JsonObject definition) {
    /// Members that describe-task-definition adds and register-task-definition refuses.
    private static final Set<String> ANSWERED = Set.of("taskDefinitionArn", "revision", "status", "requiresAttributes",
            "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "deleteRequestedAt");

    /// The task definition in what describe-task-definition prints, or in what register-task-definition takes.
    static TaskTemplate of(JsonObject text) {
        JsonObject inner = text.get("taskDefinition").flatMap(JsonValue::asObject).orElse(text);
        if (inner.get("containerDefinitions").flatMap(JsonValue::asArray).isEmpty()) {
            throw new RecipeProblem("the task definition has no 'containerDefinitions'",
                    "Give what 'aws ecs describe-task-definition --task-definition FAMILY' prints.",
                    List.of(TaskDefinitionFile.OPTION));
        }
        return new TaskTemplate(new JsonObject(inner.members().stream()
                .filter(member -> !ANSWERED.contains(member.name())).toList(), Place.NONE));
    }

    /// The least that Fargate takes, for a service that has no task definition yet.
    static TaskTemplate least(Site site, List<String> containers, String balanced, String port) {
        List<JsonObject> definitions = containers.stream().map(name -> {
            ObjectDraft container = new ObjectDraft().put("name", name).put("image", "").put("essential",
                    JsonBoolean.of(true));
            return name.equals(balanced)
                    ? container.put("portMappings", JsonArray.of(List.of(new ObjectDraft()
                            .put("containerPort", new JsonNumber(port, Place.NONE)).put("protocol", "tcp").object())))
                            .object()
                    : container.object();
        }).toList();
        ObjectDraft draft = new ObjectDraft().put("family", site.ecs().service()).put("networkMode", "awsvpc")
                .put("requiresCompatibilities", List.of("FARGATE")).put("cpu", "256").put("memory", "512")
                .put("executionRoleArn", site.passed().getFirst());
        if (site.passed().size() > 1) {
            draft.put("taskRoleArn", site.passed().getLast());
        }
        return new TaskTemplate(draft.put("containerDefinitions", JsonArray.of(definitions)).object());
    }

    Optional<String> executionRole() {
        return definition.get("executionRoleArn").flatMap(JsonValue::asString);
    }

    Optional<String> taskRole() {
        return definition.get("taskRoleArn").flatMap(JsonValue::asString);
    }

    /// The names of the containers.
    List<String> containers() {
        return elements().stream().flatMap(container -> name(container).stream()).toList();
    }

    /// The same with another image in each container, told by its name and the image it has.
    TaskTemplate withImages(UnaryOperator<String> image) {
        JsonArray changed = JsonArray.of(elements().stream().map(container -> with(container, image)).toList());
        return new TaskTemplate(new JsonObject(definition.members().stream()
                .map(member -> "containerDefinitions".equals(member.name())
                        ? JsonMember.of(member.name(), changed)
                        : member)
                .toList(), Place.NONE));
    }

    private static JsonObject with(JsonObject container, UnaryOperator<String> image) {
        return new JsonObject(container.members().stream()
                .map(member -> "image".equals(member.name())
                        ? JsonMember.of("image",
                                JsonString.of(name(container).map(image).filter(text -> !text.isEmpty())
                                        .orElse(member.value().asString().orElse(""))))
                        : member)
                .toList(), Place.NONE);
    }

    private List<JsonObject> elements() {
        return definition.get("containerDefinitions").flatMap(JsonValue::asArray).orElseThrow().elements().stream()
                .flatMap(element -> element.asObject().stream()).toList();
    }

    private static Optional<String> name(JsonObject container) {
        return container.get("name").flatMap(JsonValue::asString);
    }
}
