package app.waybill.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.edit.MappingWords;

class ImportSourceTest {
    private static final KnownProfiles PROFILES = new KnownProfiles(Map.of("qa",
            new Profile("qa", ProfileKind.ACCESS_KEY, "eu-west-1", "222222222222", null, null)));
    private static final Owners OWNERS = new Owners(PROFILES, "default");
    private static final String TASK = """
            {"taskDefinition": {"family": "orders", "containerDefinitions": [
              {"name": "web", "image": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders:v1"},
              {"name": "envoy", "image": "envoy:1"}]}}""";
    private static final String DEFINITIONS = """
            [{"name": "web", "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders:v1"}]""";
    private static final String PIPELINE = """
            {"pipeline": {"name": "orders", "roleArn": "arn:aws:iam::222222222222:role/pipeline", "stages": [
              {"name": "Deploy", "actions": [{"name": "Deploy", "inputArtifacts": [],
                "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                "configuration": {"ClusterName": "main", "ServiceName": "orders-api"}}]}]},
             "metadata": {"pipelineArn": "arn:aws:codepipeline:eu-central-1:222222222222:orders"}}""";

    private static List<String> told(ImportSource source, byte[] bytes) {
        ReadServices read = source.read(bytes);
        assertThat(read.problems()).isEmpty();
        return new ImportPlanner(Workspace.EMPTY, PROFILES, List.of(), "the file").lines(read.services()).stream()
                .map(line -> line.service() + ", " + line.part() + ": "
                        + line.after().map(MappingWords::of).orElse("-"))
                .toList();
    }

    private static List<String> problems(ImportSource source, String text) {
        return source.read(bytes(text)).problems().stream()
                .map(it -> it.place().line() + ":" + it.place().column() + ": " + it.message()).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTaskDefinitionTellsAllContainersOfAServiceCalledAsItsFamily() {
        assertThat(told(new TaskDefinitionSource(OWNERS, null), bytes(TASK)))
                .containsExactly("orders, web: orders, tag v1, as tag", "orders, envoy: envoy:1");
        assertThat(told(new TaskDefinitionSource(OWNERS, "shop"), bytes(TASK))).first().asString()
                .startsWith("shop, web");
        assertThat(new TaskDefinitionSource(OWNERS, null).read(bytes(TASK)).services().getFirst().profiles())
                .containsExactly("qa");
    }

    @Test
    void aPlaceholderIsNoImage() {
        assertThat(problems(new TaskDefinitionSource(OWNERS, null), """
                {"family": "orders", "containerDefinitions": [{"name": "web", "image": "<IMAGE1_NAME>"},
                  {"image": "x"}]}""")).containsExactly(
                "1:63: the image of web is not one that runs: '<IMAGE1_NAME>' is a placeholder: write the real value in "
                        + "its place",
                "2:3: a container needs \"name\" and \"image\"");
        assertThat(problems(new TaskDefinitionSource(OWNERS, null), "{}"))
                .containsExactly("1:1: this is no task definition: it has no \"containerDefinitions\"");
        assertThat(problems(new TaskDefinitionSource(OWNERS, null), "{\n  \"family\" \"x\"}").getFirst())
                .startsWith("2:");
    }

    @Test
    void imageDefinitionsAreReadFromTheirFileOrFromTheirZip() {
        DefinitionsSource source = new DefinitionsSource(OWNERS, "orders", "imagedefinitions.json");
        assertThat(told(source, bytes(DEFINITIONS))).containsExactly("orders, web: orders, tag v1, as tag");
        assertThat(told(source, Bundle.zip("imagedefinitions.json", bytes(DEFINITIONS)))).hasSize(1);
        assertThat(source.read(bytes(DEFINITIONS)).services().getFirst().hasAllContainers()).isFalse();
        assertThat(problems(source, "[{\"name\": \"web\"}]").getFirst()).startsWith("1:2: ");
    }

    @Test
    void aPipelineIsOfTheProfileOfItsAccount() {
        assertThat(told(new PipelineSource(OWNERS), bytes(PIPELINE))).containsExactly(
                "orders-api, ECS service: main / orders-api of qa/eu-central-1",
                "orders-api, its pipeline: orders of qa/eu-central-1");
        assertThat(problems(new PipelineSource(OWNERS), "{}")).hasSize(1);
    }

    @Test
    void whatAFileIsIsToldByWhatItHolds() {
        AnySource any = new AnySource(OWNERS, "named");
        assertThat(told(any, bytes(TASK))).hasSize(2);
        assertThat(problems(new AnySource(OWNERS, ""), DEFINITIONS)).hasSize(1);
        assertThat(told(any, bytes(DEFINITIONS))).first().asString().startsWith("named, web");
        assertThat(told(any, Bundle.zip("imagedefinitions.json", bytes(DEFINITIONS)))).hasSize(1);
        assertThat(told(any, bytes(PIPELINE))).hasSize(2);
        assertThat(told(any, bytes("service\tpipeline\norders\torders-qa"))).hasSize(1);
    }
}
