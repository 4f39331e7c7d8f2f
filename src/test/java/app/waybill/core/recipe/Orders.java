package app.waybill.core.recipe;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WorkspaceReader;

/// Orders for tests, from services as they stand in a workspace file.
final class Orders {
    static final String WEB = """
            {"name": "web", "image": {"profile": "qa", "registryId": "222222222222", "repository": "orders-api"},
             "select": {"tag": "latest"}, "write": "digest"}""";
    static final String WORKER = WEB.replace("web", "worker");
    static final String JOBS = """
            {"name": "jobs", "image": {"profile": "qa", "registryId": "222222222222", "repository": "team/orders-jobs"},
             "select": {"tag": "stable"}, "write": "tag"}""";
    static final String NEWEST = WEB.replace("{\"tag\": \"latest\"}", "{\"newest\": \"release-*\"}");
    static final String FOREIGN = WEB.replace("222222222222", "111111111111");
    static final String PROXY = """
            {"name": "proxy", "uri": "public.ecr.aws/nginx/nginx:1.27"}""";
    static final String ENVOY = """
            {"name": "envoy", "leaveAlone": true}""";

    /// A place for pipelines: a Region and its partition.
    enum Place {
        IRELAND("aws", "eu-west-1"),
        BEIJING("aws-cn", "cn-north-1"),
        GOVERNMENT("aws-us-gov", "us-gov-west-1");

        final String partition;
        final String region;

        Place(String partition, String region) {
            this.partition = partition;
            this.region = region;
        }

        String role(String account, String name) {
            return "arn:" + partition + ":iam::" + account + ":role/" + name;
        }
    }

    private Orders() {
    }

    static ServiceMapping service(Place place, String... containers) {
        String text = """
                {"version": 1, "services": [{"name": "orders-api",
                  "ecs": {"profile": "qa", "region": "REGION", "cluster": "qa-fargate", "service": "orders-api"},
                  "containers": [CONTAINERS],
                  "publish": {"profile": "qa", "region": "REGION", "bucket": "qa-imagedefinitions",
                              "key": "orders-api.zip", "fileName": "imagedefinitions.json"},
                  "pipeline": {"profile": "qa", "region": "REGION", "name": "orders-api-qa"}}]}
                """.replace("REGION", place.region).replace("CONTAINERS", String.join(",", List.of(containers)));
        return WorkspaceReader.read(text.getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow().services()
                .getFirst();
    }

    /// All that every recipe and every service may need and the wiring takes.
    static Map<Parameter, String> told(Wiring wiring, Place place) {
        Map<Parameter, String> told = new EnumMap<>(Map.of(
                Parameter.ROLE, place.role("222222222222", "pipelines"),
                Parameter.ARTIFACT_BUCKET, "qa-pipeline-artifacts",
                Parameter.EXECUTION_ROLE, place.role("222222222222", "orders-execution"),
                Parameter.TASK_ROLE, place.role("222222222222", "orders-task"),
                Parameter.PORT, "8080",
                Parameter.REGISTRY_ROLE, place.role("111111111111", "image-readers"),
                Parameter.KEY, "arn:" + place.partition + ":kms:" + place.region
                        + ":222222222222:key/1234abcd-12ab-34cd-56ef-1234567890ab"));
        told.keySet().retainAll(wiring.parameters());
        return told;
    }

    static RecipeOrder order(Wiring wiring, Place place, String... containers) {
        return new RecipeOrder(wiring, service(place, containers), told(wiring, place), new KnownProfiles(Map.of()),
                wiring == Wiring.BLUE_GREEN && List.of(containers).contains(ENVOY) ? taskDefinition() : null);
    }

    static RecipeOrder with(RecipeOrder order, Parameter parameter, String text) {
        Map<Parameter, String> told = new EnumMap<>(order.told());
        told.put(parameter, text);
        return new RecipeOrder(order.wiring(), order.service(), told, order.profiles(), order.taskDefinition());
    }

    static RecipeOrder without(RecipeOrder order, Parameter... parameters) {
        Map<Parameter, String> told = new EnumMap<>(order.told());
        told.keySet().removeAll(List.of(parameters));
        return new RecipeOrder(order.wiring(), order.service(), told, order.profiles(), order.taskDefinition());
    }

    /// What describe-task-definition prints of a service with a sidecar.
    static JsonObject taskDefinition() {
        return object("""
                {"taskDefinition": {
                  "taskDefinitionArn": "arn:aws:ecs:eu-west-1:222222222222:task-definition/orders-api:41",
                  "family": "orders-api", "revision": 41, "status": "ACTIVE", "networkMode": "awsvpc",
                  "cpu": "1024", "memory": "2048", "requiresCompatibilities": ["FARGATE"],
                  "executionRoleArn": "arn:aws:iam::222222222222:role/orders-execution",
                  "containerDefinitions": [
                    {"name": "web", "image": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:latest",
                     "essential": true, "environment": [{"name": "MODE", "value": "qa"}]},
                    {"name": "envoy", "image": "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.27"}],
                  "requiresAttributes": [{"name": "ecs.capability.task-eni"}], "registeredBy": "ana.kovac"},
                 "tags": []}
                """);
    }

    static JsonObject object(String text) {
        return JsonReader.read(text).root().flatMap(JsonValue::asObject).orElseThrow();
    }

    static String file(Blueprint blueprint, String name) {
        return blueprint.files().stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().text();
    }
}
