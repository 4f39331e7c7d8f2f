package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @Test
    void anActionsFactsHideItsSecrets() {
        Action action = action("""
                {"name": "Code", "namespace": "Code", "region": "eu-west-1", "roleArn": "arn:aws:iam::1:role/x",
                 "actionTypeId": {"category": "Source", "owner": "ThirdParty", "provider": "GitHub", "version": "1"},
                 "inputArtifacts": [], "outputArtifacts": [{"name": "A"}, {"name": "B"}],
                 "configuration": {"Owner": "shop", "Repo": "orders", "OAuthToken": "hush"}}
                """);

        assertThat(Facts.of(action)).containsExactly(new Fact("Type", "Source / ThirdParty / GitHub / 1"),
                new Fact("Run order", "1"), new Fact("Region", "eu-west-1"), new Fact("Role", "arn:aws:iam::1:role/x"),
                new Fact("Namespace", "Code"), new Fact("Puts out", "A, B"), new Fact("Owner", "shop"),
                new Fact("Repo", "orders"), new Fact("OAuthToken", "••••"));
    }

    @Test
    void aPipelinesFactsNameItsStores() {
        Pipeline pipeline = PipelineReader.read("""
                {"pipeline": {"roleArn": "r", "version": 3, "artifactStores": {"eu-west-1": {"location": "a"}}},
                 "metadata": {"pipelineArn": "arn", "updated": 1730304165.1}}
                """).pipeline().orElseThrow();

        assertThat(Facts.of(pipeline)).containsExactly(new Fact("ARN", "arn"), new Fact("Version", "3"),
                new Fact("Role", "r"),
                new Fact("Artifact store of eu-west-1", "a"), new Fact("Updated", "1730304165.1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Source; ECR; RepositoryName; ECR · x", "Source; S3; S3ObjectKey; S3 · x",
            "Deploy; ECS; ServiceName; ECS · x", "Deploy; CodeDeployToECS; ApplicationName; ECS blue/green · x",
            "Approval; Manual; CustomData; Manual approval", "Build; Other; Key; Other", "Build; ''; Key; no provider"})
    void aCaptionSaysWhatAnActionWorksOn(String category, String provider, String key, String caption) {
        assertThat(Facts.caption(action("""
                {"actionTypeId": {"category": "%s", "owner": "AWS", "provider": "%s"}, "configuration": {"%s": "x"}}
                """.formatted(category, provider, key)))).isEqualTo(caption);
    }

    private static Action action(String text) {
        return PipelineReader.read("{\"stages\": [{\"actions\": [" + text + "]}]}").pipeline().orElseThrow().actions()
                .findFirst().orElseThrow();
    }
}
