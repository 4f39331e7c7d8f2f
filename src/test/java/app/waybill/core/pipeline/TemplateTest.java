package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "arn:aws:iam::ACCOUNTID:role/pipelines|ACCOUNTID",
            "codepipeline-REGION-222222222222|REGION",
            "BUCKETNAME|BUCKETNAME",
            "PIPELINENAME.zip|PIPELINENAME",
            "<your-bucket>|<your-bucket>",
            "artifacts-${AWS::AccountId}|${AWS::AccountId}",
            "artifacts-$ACCOUNT_ID|$ACCOUNT_ID",
            "{{ cluster }}|{{ cluster }}",
            "%ServiceName%-api|%ServiceName%",
            "artifacts-{ACCOUNT_ID}|{ACCOUNT_ID}",
            "your-cluster|your-cluster",
            "REPLACE_ME|REPLACE_ME",
            "arn:aws:codeconnections:eu-west-1:222222222222:connection/xxxxxxxx-xxxx|xxxxxxxx",
            "11111EXAMPLE.dkr.ecr.us-west-2.amazonaws.com/x|11111EXAMPLE",
            "arn:aws:sns:eu-west-1:22222222222a:news|22222222222a"})
    void whatIsLeftOfATemplateIsFound(String text, String placeholder) {
        assertThat(Template.placeholderIn(text)).contains(placeholder);
        assertThat(Template.isLiteral(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"qa-pipeline-artifacts",
            "arn:aws:iam::222222222222:role/service-role/AWSCodePipelineServiceRole",
            "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:s3:::bucket/key", "example-bucket", "Namespace",
            "a < b > c", "%E2%80%94", "100% of 50%",
            "{\"Ref\": 1}", "{{resolve:secretsmanager:token}}", "SourceArtifact", "MyApp", "yours-truly", "REGIONAL",
            "222222222222.dkr.ecr.eu-west-1.amazonaws.com/web:latest"})
    void whatIsMeantAsItStandsIsNot(String text) {
        assertThat(Template.placeholderIn(text)).isEmpty();
        assertThat(Template.isLiteral(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{Image.ImageURI}", "****"})
    void variablesAndMaskedTextsAreNotMeantAsTheyStand(String text) {
        assertThat(Template.isLiteral(text)).isFalse();
    }
}
