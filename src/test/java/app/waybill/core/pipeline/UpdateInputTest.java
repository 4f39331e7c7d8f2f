package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class UpdateInputTest {
    private static final String PIPELINE = """
            {"name": "orders-api-qa", "roleArn": "arn:aws:iam::222222222222:role/pipelines",
               "stages": [ {"name": "Source", "actions": [ ]} ] , "version": 3}""";

    @Test
    void whatUpdatePipelineRefusesIsTakenOutAndNothingElseChanges() {
        String export = """
                {
                \t"pipeline":  PIPELINE,
                \t"metadata": {
                \t\t"pipelineArn": "arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa",
                \t\t"updated": 1700000000.5
                \t}
                }
                """;

        assertThat(input(export.replace("PIPELINE", PIPELINE))).contains("""
                {
                \t"pipeline":  PIPELINE
                }
                """.replace("PIPELINE", PIPELINE));
    }

    @Test
    void tagsGoToo() {
        assertThat(input("{\"tags\": [{\"key\": \"team\", \"value\": \"qa\"}], \"pipeline\": " + PIPELINE
                + ", \"metadata\": {}}")).contains("{\"pipeline\": " + PIPELINE + "}");
    }

    @Test
    void membersOfThePipelineWithTheSameNamesStay() {
        String named = PIPELINE.replace("\"version\": 3", "\"metadata\": {}, \"tags\": []");

        assertThat(input("{\"pipeline\": " + named + "}")).contains("{\"pipeline\": " + named + "}");
    }

    @Test
    void aBarePipelineGetsTheObjectAroundIt() {
        assertThat(input("\n" + PIPELINE + "\n")).contains("{\"pipeline\": " + PIPELINE + "}\n");
    }

    @Test
    void whatIsTakenAlreadyStaysByteForByte() {
        String taken = "{ \"pipeline\":\r\n" + PIPELINE + "\r\n}\r\n";

        assertThat(input(taken)).contains(taken);
    }

    @Test
    void theResultIsReadAsTheSamePipeline() {
        String made = input("{\"pipeline\": " + PIPELINE + ", \"metadata\": {}}").orElseThrow();

        PipelineDocument again = PipelineReader.read(made);
        assertThat(again.problems()).isEmpty();
        assertThat(again.pipeline().flatMap(Pipeline::name)).contains("orders-api-qa");
        assertThat(UpdateInput.of(again)).contains(made);
    }

    @Test
    void whatIsNoJsonOrNoPipelineGivesNothing() {
        assertThat(input("{\"pipeline\": " + PIPELINE)).as("a brace is missing").isEmpty();
        assertThat(input("{\"Resources\": {}}")).isEmpty();
        assertThat(input("")).isEmpty();
    }

    private static Optional<String> input(String text) {
        return UpdateInput.of(PipelineReader.read(text));
    }
}
