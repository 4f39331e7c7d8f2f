package app.waybill.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Glob;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

class ImportPlannerTest {
    private static final KnownProfiles PROFILES = new KnownProfiles(Map.of("qa", profile("qa", "222222222222"),
            "qa-admin", profile("qa-admin", "222222222222"), "tools", profile("tools", "111111111111")));
    private static final String ECR = ".dkr.ecr.eu-west-1.amazonaws.com/";
    private static final String DIGEST = "sha256:" + "a".repeat(64);
    private static final String OTHER = "sha256:" + "b".repeat(64);

    private static Profile profile(String name, String account) {
        return new Profile(name, ProfileKind.ACCESS_KEY, "eu-west-1", account, null, null);
    }

    private static Workspace workspace(String services) {
        return WorkspaceReader.read("{\"version\": 1, \"services\": [" + services + "]}").workspace().orElseThrow();
    }

    private static String orders(String containers) {
        return """
                {"name": "orders", "ecs": {"profile": "qa", "cluster": "main", "service": "orders-api"},
                 "containers": [%s]}""".formatted(containers);
    }

    private static String container(String name, String select) {
        return """
                {"name": "%s", "image": {"profile": "qa", "repository": "orders"}, "select": {%s}, "write": "digest"}"""
                .formatted(name, select);
    }

    private static EcsService ecs(String cluster, String service) {
        return new EcsService("qa", "eu-west-1", cluster, service, JsonObject.of());
    }

    private static FoundContainer runs(String container, String image, @Nullable String digest) {
        return new FoundContainer(new Owners(PROFILES, "qa").images().map(container, image),
                digest == null ? null : new Digest(digest));
    }

    private static FoundService found(FoundContainer... containers) {
        return FoundService.of("orders-api", ecs("main", "orders-api"), List.of(containers));
    }

    private static ImportPlanner planner(Workspace now, String... leaveAlone) {
        return new ImportPlanner(now, PROFILES, Stream.of(leaveAlone).map(Glob::new).toList(), "ECS");
    }

    private static List<String> told(List<EditLine> lines) {
        return lines.stream().map(line -> line.service() + ", " + line.part() + ": " + switch (line.outcome()) {
            case Outcome.Change change -> MappingWords.of(change.becomes()) + note(change.note());
            case Outcome.Conflict conflict -> "conflict, " + MappingWords.of(conflict.becomes())
                    + note(conflict.note());
            case Outcome.Removal removal -> "gone" + note(removal.note());
            case Outcome.Same _ -> "same";
            case Outcome.Impossible(String why) -> "cannot" + note(why);
        }).toList();
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    private static List<String> plan(String workspace, FoundService... found) {
        return told(planner(workspace(workspace)).lines(List.of(found)));
    }

    @Test
    void aNewServiceIsTakenOverAsItRuns() {
        assertThat(plan("", found(runs("web", "222222222222" + ECR + "orders:3f9c1ab", DIGEST),
                runs("job", "111111111111" + ECR + "team/jobs@" + OTHER, OTHER), runs("cache", "redis:7", null))))
                .containsExactly("orders-api, ECS service: main / orders-api of qa/eu-west-1",
                        "orders-api, web: orders, tag 3f9c1ab, as tag (runs aaaaaaaa…aaaa)",
                        "orders-api, job: team/jobs, digest bbbbbbbb…bbbb, as digest (runs bbbbbbbb…bbbb)",
                        "orders-api, cache: redis:7");
    }

    @Test
    void anImageOfAnotherAccountIsSeenThroughTheOneProfileOfThatAccount() {
        List<EditLine> lines = planner(Workspace.EMPTY)
                .lines(List.of(found(runs("job", "111111111111" + ECR + "jobs:1", null),
                        runs("far", "999999999999" + ECR + "far:1", null))));

        Workspace after = EditPlan.apply(Workspace.EMPTY, lines);
        assertThat(after.services().getFirst().containers()).extracting(Object::toString)
                .satisfiesExactly(job -> assertThat(job).contains("profile=tools", "registryId=111111111111"),
                        far -> assertThat(far).contains("profile=qa", "registryId=999999999999"));
    }

    @Test
    void whatTheWorkspaceSaysFitsWhereItMeansWhatRuns() {
        String image = "222222222222" + ECR + "orders";
        assertThat(plan(orders(container("web", "\"tag\": \"latest\"")), found(runs("web", image + ":latest", DIGEST))))
                .containsExactly("orders, ECS service: same", "orders, web: same");
        assertThat(
                plan(orders(container("web", "\"tag\": \"latest\"")), found(runs("web", image + "@" + DIGEST, null))))
                .contains("orders, web: same");
        assertThat(plan(orders(container("web", "\"newest\": \"release-*\"")),
                found(runs("web", image + ":release-7", DIGEST)))).contains("orders, web: same");
        assertThat(plan(orders(container("web", "\"digest\": \"" + DIGEST + "\"")),
                found(runs("web", image + ":latest", DIGEST)))).contains("orders, web: same");
        assertThat(plan(orders("{\"name\": \"web\", \"leaveAlone\": true}"), found(runs("web", "envoy:1", null))))
                .contains("orders, web: same");
    }

    @Test
    void whatItSaysOtherwiseIsAConflictThatKeepsHowItIsWritten() {
        String image = "222222222222" + ECR + "orders";
        assertThat(plan(orders(container("web", "\"tag\": \"v1\"")), found(runs("web", image + ":v2", DIGEST))))
                .contains("orders, web: conflict, orders, tag v2, as digest (ECS says tag v2, runs aaaaaaaa…aaaa)");
        assertThat(
                plan(orders(container("web", "\"newest\": \"release-*\"")), found(runs("web", image + ":dev", null))))
                .contains("orders, web: conflict, orders, tag dev, as digest (ECS says tag dev)");
        assertThat(plan(orders(container("web", "\"digest\": \"" + OTHER + "\"")),
                found(runs("web", image + "@" + DIGEST, DIGEST))))
                .contains("orders, web: conflict, orders, digest aaaaaaaa…aaaa, as digest "
                        + "(ECS says digest aaaaaaaa…aaaa, runs aaaaaaaa…aaaa)");
        assertThat(plan(orders(container("web", "\"tag\": \"v1\"")), found(runs("web", "redis:7", null))))
                .contains("orders, web: conflict, redis:7 (ECS says redis:7)");
        assertThat(plan(orders(container("web", "\"tag\": \"v1\"")),
                found(runs("web", "111111111111" + ECR + "orders:v1", null))).getLast())
                .startsWith("orders, web: conflict, orders, tag v1, as tag");
    }

    @Test
    void whatIsNoLongerThereIsForAPersonToTakeOut() {
        Workspace now = workspace(orders(container("web", "\"tag\": \"v1\"") + ", "
                + container("old", "\"tag\": \"v1\"")) + ", {\"name\": \"gone\", \"ecs\": {\"profile\": \"qa-admin\", "
                + "\"cluster\": \"main\", \"service\": \"gone\"}, \"containers\": []}, {\"name\": \"far\", "
                + "\"ecs\": {\"profile\": \"qa\", \"cluster\": \"far\", \"service\": \"far\"}, \"containers\": []}");
        ClusterRef main = new ClusterRef(new Scope("qa", "eu-west-1"), "main");
        EcsFinds finds = new EcsFinds(List.of(found(runs("web", "222222222222" + ECR + "orders:v1", null))),
                Set.of(main), Set.of(new ServiceRef(main, "orders-api")), List.of());

        List<EditLine> lines = planner(now).lines(finds, List.of(), _ -> true);

        assertThat(told(lines)).containsExactly("orders, ECS service: same", "orders, web: same",
                "orders, old: gone (ECS has no such container)",
                "gone, all of it: gone (the cluster main has no such service)");
        assertThat(lines).noneMatch(EditLine::isUsual);
        assertThat(EditPlan.apply(now, lines).services()).extracting(ServiceMapping::name).containsExactly("orders",
                "far");
        assertThat(EditPlan.apply(now, lines).services().getFirst().containers()).hasSize(1);
        assertThat(planner(now).lines(finds, List.of(), "orders-api"::equals)).hasSize(3);
    }

    @Test
    void sidecarsAreLeftAloneWhereThatIsWanted() {
        List<EditLine> lines = planner(Workspace.EMPTY, "datadog-*", "envoy")
                .lines(List
                        .of(found(runs("web", "222222222222" + ECR + "orders:v1", null), runs("envoy", "envoy:1", null),
                                runs("datadog-agent", "datadog:7", null))));

        assertThat(told(lines)).contains("orders-api, envoy: left alone", "orders-api, datadog-agent: left alone");
        assertThat(lines.getLast().outcome().choices()).hasSize(2);
    }

    @Test
    void servicesOfOneNameInTwoClustersGetNamesOfTheirOwn() {
        FoundService one = FoundService.of("api", ecs("main", "api"), List.of(runs("web", "redis:7", null)));
        FoundService two = FoundService.of("api", ecs("eu", "api"), List.of(runs("web", "redis:7", null)));

        List<EditLine> lines = planner(workspace("{\"name\": \"eu-api\", \"containers\": []}"))
                .lines(List.of(one, two));

        assertThat(lines).extracting(EditLine::service).containsExactly("api", "api", "eu-api-2", "eu-api-2");
    }

    @Test
    void aServiceThatIsOnlyNamedIsTheOneOfThatName() {
        assertThat(plan("{\"name\": \"orders-api\", \"containers\": []}", found(runs("web", "redis:7", null))))
                .containsExactly("orders-api, ECS service: main / orders-api of qa/eu-west-1",
                        "orders-api, web: redis:7");
    }

    private static List<FoundService> deployed(String name, String bucket, String fileName) {
        return new DeployActions("qa", "eu-west-1").services(PipelineReader.read("""
                {"pipeline": {"name": "%s", "stages": [
                  {"name": "Source", "actions": [
                    {"name": "Image", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "ECR"},
                     "configuration": {"RepositoryName": "orders"}, "outputArtifacts": [{"name": "Image"}]},
                    {"name": "Definitions", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3"},
                     "configuration": {"S3Bucket": "%s", "S3ObjectKey": "orders.zip"},
                     "outputArtifacts": [{"name": "Definitions"}]}]},
                  {"name": "Deploy", "actions": [
                    {"name": "Deploy", "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS"},
                     "configuration": {"ClusterName": "main", "ServiceName": "orders-api"%s},
                     "inputArtifacts": [{"name": "Definitions"}]},
                    {"name": "Other", "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS"},
                     "configuration": {"ClusterName": "#{variables.cluster}", "ServiceName": "other"},
                     "inputArtifacts": [{"name": "Definitions"}]}]}]}}""".formatted(name, bucket,
                fileName.isEmpty() ? "" : ", \"FileName\": \"" + fileName + "\"")).pipeline().orElseThrow());
    }

    @Test
    void thePipelineThatDeploysAServiceTellsWhereItIsPublished() {
        ClusterRef main = new ClusterRef(new Scope("qa", "eu-west-1"), "main");
        EcsFinds finds = new EcsFinds(List.of(found()), Set.of(main), Set.of(), List.of());

        assertThat(told(planner(Workspace.EMPTY).lines(finds, deployed("orders", "qa-defs", "images.json"), _ -> true)))
                .containsExactly(
                        "orders-api, ECS service: main / orders-api of qa/eu-west-1",
                        "orders-api, publish target: s3://qa-defs/orders.zip, images.json",
                        "orders-api, its pipeline: orders of qa/eu-west-1");
        assertThat(planner(Workspace.EMPTY).lines(new EcsFinds(List.of(), Set.of(main), Set.of(), List.of()),
                deployed("orders", "qa-defs", ""), _ -> true)).isEmpty();
    }

    @Test
    void whereTwoPipelinesDeployAServiceAPersonChooses() {
        List<FoundService> both = Stream.concat(deployed("orders", "qa-defs", "").stream(),
                deployed("orders-old", "qa-old", "").stream()).toList();

        List<EditLine> lines = planner(Workspace.EMPTY).lines(both);

        assertThat(told(lines)).contains(
                "orders-api, its pipeline: conflict, orders of qa/eu-west-1 (2 are possible: choose one)");
        assertThat(lines.getLast().outcome().choices()).hasSize(2);
        String mapped = orders("").replace("\"containers\"",
                "\"pipeline\": {\"profile\": \"qa\", \"name\": \"orders-old\"}, "
                        + "\"containers\"");
        assertThat(told(planner(workspace(mapped)).lines(both))).contains("orders, its pipeline: same");
    }

    @Test
    void whatChangedAfterThePlanIsLeftAsItIs() {
        Workspace planned = workspace(orders(container("web", "\"tag\": \"v1\"")));
        List<EditLine> lines = planner(planned)
                .lines(List.of(found(runs("web", "222222222222" + ECR + "orders:v2", null))));
        Workspace meanwhile = workspace(orders(container("web", "\"tag\": \"v3\"")));

        assertThat(EditPlan.apply(meanwhile, lines)).isEqualTo(meanwhile);
    }
}
