package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineDocumentTest {
    private static final String ACTIONS = "\"stages\": [{\"actions\": [{\"name\": \"a\"}]}]";

    @ParameterizedTest
    @ValueSource(strings = {"{\"pipeline\": {STAGES}}", "{STAGES}", "{\"pipeline\": {STAGES}",
            "{\"pipeline\": {STAGES}\n", "{\"pipeline\": {STAGES}} surplus", "// comment\n{\"pipeline\": {STAGES}}"})
    void aPipelineIsWholeWhereTheMistakeIsOutsideIt(String text) {
        assertThat(PipelineReader.read(text.replace("STAGES", ACTIONS)).pipelineIsWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pipeline\": {STAGES", "{STAGES", "{STAGES,", "{STAGES\n", "{\"pipeline\": {STAGES,\n",
            "{\"pipeline\": {STAGES \"name\": 1}}", "{\"name\": \"x\", \"stages\": [{\"actions\": [{\"name\": \"a\"}",
            "{\"pipeline\": {STAGES, \"artifactStore\": {\"type\": \"S3\", \"version\": 1}}",
            "{\"pipeline\": {STAGES, \"metadata\": {}}", "[]"})
    void aPipelineIsNotWholeWhereSomethingOfItMayBeLost(String text) {
        assertThat(PipelineReader.read(text.replace("STAGES", ACTIONS)).pipelineIsWhole()).isFalse();
    }
}
