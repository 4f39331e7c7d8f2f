package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

class PipelineReaderTest {
    private static final String EXPORT = """
            {
              "pipeline": {
                "name": "orders-api-qa",
                "roleArn": "arn:aws:iam::222222222222:role/pipelines",
                "artifactStore": {"type": "S3", "location": "artifacts"},
                "stages": [
                  {
                    "name": "Source",
                    "actions": [
                      {
                        "name": "Image",
                        "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "ECR", "version": "1"},
                        "runOrder": 2,
                        "configuration": {"RepositoryName": "orders-api", "ImageTag": "latest"},
                        "outputArtifacts": [{"name": "ImageArtifact"}],
                        "region": "eu-west-1",
                        "namespace": "Image"
                      }
                    ]
                  }
                ],
                "pipelineType": "V2"
              },
              "metadata": {"pipelineArn": "arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa"}
            }
            """;

    @Test
    void everythingIsThereWithItsPlace() {
        Pipeline pipeline = PipelineReader.read(EXPORT).pipeline().orElseThrow();
        Action image = pipeline.actions().findFirst().orElseThrow();

        assertThat(pipeline.name()).contains("orders-api-qa");
        assertThat(pipeline.type()).isEqualTo("V2");
        assertThat(pipeline.executionMode()).isEqualTo("SUPERSEDED");
        assertThat(pipeline.arn()).contains("arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa");
        assertThat(pipeline.artifactStores()).extracting(ArtifactStore::location).first().asString()
                .contains("artifacts");
        assertThat(image.type()).isEqualTo(new ActionTypeId("Source", "AWS", "ECR", "1"));
        assertThat(image.runOrder()).isEqualTo(2);
        assertThat(image.configuration()).extracting(Setting::key).containsExactly("RepositoryName", "ImageTag");
        assertThat(image.node().path().text()).isEqualTo("/pipeline/stages/0/actions/0");
        assertThat(image.node().place()).extracting(Place::line, Place::column).containsExactly(10, 11);
        assertThat(image.setting("ImageTag").orElseThrow().node()).satisfies(node -> {
            assertThat(node.path().text()).isEqualTo("/pipeline/stages/0/actions/0/configuration/ImageTag");
            assertThat(node.place()).extracting(Place::line, Place::column).containsExactly(14, 63);
        });
        assertThat(pipeline.producersOf("ImageArtifact")).containsExactly(image);
    }

    @Test
    void aBarePipelineIsOneToo() {
        Pipeline pipeline = PipelineReader.read("{\"name\": \"x\", \"stages\": [{\"actions\": []}]}").pipeline()
                .orElseThrow();

        assertThat(pipeline.node().path()).isEqualTo(JsonPointer.ROOT);
        assertThat(pipeline.stages()).extracting(Stage::label).containsExactly("Stage 1");
    }

    @Test
    void severalStoresKnowTheirRegions() {
        Pipeline pipeline = PipelineReader.read("{\"pipeline\": {\"artifactStores\": "
                + "{\"eu-west-1\": {\"location\": \"a\"}, \"eu-central-1\": {\"location\": \"b\"}}}}").pipeline()
                .orElseThrow();

        assertThat(pipeline.artifactStores()).extracting(ArtifactStore::region)
                .isEqualTo(List.of("eu-west-1", "eu-central-1"));
    }

    @Test
    void wrongTypesAreKeptAndAnswerNothing() {
        Pipeline pipeline = PipelineReader.read("""
                {"pipeline": {"name": 7, "roleArn": null, "stages": [5, {"actions": [[], {"name": {}, "runOrder": "3",
                 "actionTypeId": "ECR", "inputArtifacts": ["a", {"name": 1}], "configuration": {"Timeout": 15}}]}]}}
                """).pipeline().orElseThrow();
        List<Action> actions = pipeline.actions().toList();

        assertThat(pipeline.name()).isEmpty();
        assertThat(pipeline.stages()).hasSize(2);
        assertThat(actions).extracting(Action::label).containsExactly("Action 1", "Action 2");
        assertThat(actions.get(1).type()).isEqualTo(ActionTypeId.NONE);
        assertThat(actions.get(1).runOrder()).isEqualTo(3);
        assertThat(actions.get(1).inputs()).isEmpty();
        assertThat(actions.get(1).setting("Timeout").map(Setting::value)).contains("15");
    }

    @Test
    void everyCutKeepsWhatWasBeforeIt() {
        for (int end = EXPORT.indexOf("\"roleArn\""); end < EXPORT.length() - 2; end++) {
            PipelineDocument document = PipelineReader.read(EXPORT.substring(0, end));

            assertThat(document.problems()).isNotEmpty();
            assertThat(document.pipeline().flatMap(Pipeline::name)).contains("orders-api-qa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"pipeline\": \"x\"}", "{\"pipelines\": []}",
            "{\"stages\": [\"build\"]}",
            "{\"stages\": []}", "{\"name\": \"x\", \"roleArn\": \"y\"}"})
    void otherTextsAreNone(String text) {
        assertThat(PipelineReader.read(text).pipeline()).isEmpty();
    }
}
