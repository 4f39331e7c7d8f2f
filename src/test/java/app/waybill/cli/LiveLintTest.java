package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lint` over the sample company's pipelines as they are in AWS.
class LiveLintTest {
    @TempDir
    Path folder = Path.of("");
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private static List<String> findings(Terminal.Result result) {
        return Pattern.compile("(?m)^([^ :]+/[^ :]+):\\d+:\\d+: (error|warning): .*\\[(.*)]$").matcher(result.out())
                .results()
                .map(found -> found.group(1) + " " + found.group(3)).toList();
    }

    @Test
    void allPipelinesOfAllProfilesAreReviewedByTheirPlaceAndName() {
        Terminal.Result result = terminal.run("lint", "--profile", "tools", "--profile", "qa", "--profile", "prod");

        assertThat(findings(result)).containsExactly(
                "qa/eu-west-1/billing-api-qa ecs-input-from-ecr",
                "qa/eu-west-1/catalog-api-qa ecs-input-from-ecr",
                "qa/eu-west-1/checkout-web-qa ecs-file-name-suspect",
                "qa/eu-west-1/orders-api-qa ecs-image-ignored",
                "qa/eu-west-1/orders-api-qa polling-implicit",
                "qa/eu-west-1/orders-api-qa ecs-file-name-image-detail",
                "qa/eu-west-1/payments-api-qa ecs-image-ignored",
                "qa/eu-west-1/payments-api-qa polling-explicit",
                "qa/eu-west-1/sessions-qa blue-green-placeholder-brackets",
                "qa/eu-west-1/sessions-qa blue-green-artifact-missing",
                "qa/eu-west-1/storefront-web-qa artifact-undefined");
        assertThat(result.out()).doesNotContain("export-metadata");
        assertThat(result.err()).startsWith("13 files: 5 errors, 6 warnings, ");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void aProfileThatFailsIsToldBesideTheFindingsOfTheOthers() {
        Terminal.Result result = terminal.run("lint", "--profile", "qa-eu", "--profile", "qa", "--format", "json");

        assertThat(result.out()).contains("\"files\": 10", "\"file\": \"qa/eu-west-1/orders-api-qa\"");
        assertThat(result.err().lines()).hasSize(2).last().asString()
                .startsWith("waybill: qa-eu/eu-central-1 codepipeline:ListPipelines: the session has expired. ");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void onePipelineIsFetchedByItsNameInTheRegionThatIsNamed() {
        Terminal.Result result = terminal.run("lint", "--profile", "qa", "--region", "eu-central-1", "--pipeline",
                "search-indexer", "--rule", "polling-disabled");

        assertThat(result.out()).startsWith("qa/eu-central-1/search-indexer:44:15: error: Definitions: ")
                .contains("at 2026-09-24T09:42:00Z");
        assertThat(result.err()).startsWith("1 file: 1 error, ");
    }

    @Test
    void profileAndRegionMayComeFromTheEnvironment() {
        terminal.variables.put("AWS_PROFILE", "qa");
        terminal.variables.put("AWS_REGION", "eu-central-1");

        assertThat(terminal.run("lint", "--pipeline", "search-indexer").out())
                .startsWith("qa/eu-central-1/search-indexer:");
    }

    @Test
    void aPipelineThatIsNotThereIsOneSentence() {
        assertThat(terminal.run("lint", "--profile", "qa", "--pipeline", "gone"))
                .isEqualTo(new Terminal.Result(ExitCode.CLOUD, "", """
                        0 files: 0 errors, 0 warnings, 0 info
                        waybill: qa/eu-west-1 codepipeline:GetPipeline gone: there is no such pipeline in the Region \
                        eu-west-1. Check the name, the profile and the Region.
                        """));
    }

    @Test
    void theSameFindingsAreInTheFileThatGetPipelinePrinted() throws IOException {
        Path export = Files.writeString(folder.resolve("orders.json"),
                terminal.company.files().pipelineExports().get("orders-api-qa"));

        assertThat(rules(terminal.run("lint", "--profile", "qa", "--pipeline", "orders-api-qa")))
                .isEqualTo(rules(terminal.run("lint", "--ignore", "export-metadata", export.toString())));
    }

    private static List<String> rules(Terminal.Result result) {
        return Pattern.compile("(?m) \\[([a-z0-9-]+)]$").matcher(result.out()).results().map(found -> found.group(1))
                .toList();
    }

    @Test
    void filesAndLivePipelinesAreNotReviewedTogether() {
        assertThat(terminal.run("lint", "--pipeline", "orders", "orders.json"))
                .isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                        "waybill: files and live pipelines are not reviewed together. Name files, or a profile with --profile.\n"));
    }
}
