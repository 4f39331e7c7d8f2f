package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void aMisspeltKeyIsNotLacking() {
        Action action = action("""
                {"configuration": {"PollforSourceChange": "false", "S3Bucket": "qa"}}""");

        assertThat(action.lacks("PollForSourceChanges")).isFalse();
        assertThat(action.lacks("S3ObjectKey")).isTrue();
        assertThat(action("{}").lacks("S3ObjectKey")).isFalse();
    }

    @Test
    void takesArtifactsAndVariables() {
        Action source = action("""
                {"outputArtifacts": [{"name": "Image"}], "namespace": "Ecr"}""");

        assertThat(action("{\"inputArtifacts\": [{\"name\": \"Image\"}]}").takesFrom(source)).isTrue();
        assertThat(action("{\"commands\": [\"echo #{Ecr.ImageURI}\"]}").takesFrom(source)).isTrue();
        assertThat(action("{\"inputArtifacts\": [{\"name\": \"Code\"}], \"commands\": [\"echo #{EcrB.X}\"]}")
                .takesFrom(source))
                .isFalse();
    }

    private static Action action(String json) {
        return PipelineReader.read("{\"stages\": [{\"actions\": [" + json + "]}]}").pipeline().orElseThrow().actions()
                .findFirst().orElseThrow();
    }
}
