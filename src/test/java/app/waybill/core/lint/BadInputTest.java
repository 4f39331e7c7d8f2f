package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.PipelineReader;

/// Whatever somebody gives to the review, the answer is a finding, in bounded time and memory. Time is that of the
/// processor, so that a busy machine does not count; the limit is a multiple of what was measured and catches what grows
/// with the square of the length.
class BadInputTest {
    private static final Linter LINTER = StandardRules.linter();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Test
    void aFileOf100MegabytesIsNotLoaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100 << 20);
        }

        assertThat(LINTER.review(PipelineFiles.read(file))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("json-syntax");
            assertThat(finding.message()).startsWith("The file has 104.9 MB, more than any pipeline");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[|nesting deeper than 256",
            "{\"stages\":[|nesting deeper than 256",
            "{\"pipeline\":|nesting deeper than 256"})
    void aDepthBombIsOneMistake(String opening, String said) {
        assertThat(review(repeated(opening))).filteredOn(finding -> finding.rule().equals("json-syntax"))
                .singleElement().satisfies(finding -> assertThat(finding.message()).containsIgnoringCase(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"stages\": [{\"actions\": [PIECE{}]}]}|{\"name\": \"a\", \"inputArtifacts\": [{\"name\": \"x\"}]},",
            "{\"stages\": [{\"actions\": [{\"configuration\": {\"a\": \"PIECE\"}}]}]}|${",
            "{\"stages\": [{\"actions\": [{\"configuration\": {\"a\": \"PIECE\"}}]}]}|<a",
            "{\"stages\": [{\"actions\": [{\"configuration\": {\"a\": \"PIECE\"}}]}]}|A_",
            "{\"stages\": [{\"actions\": [{\"configuration\": {\"a\": \"PIECE\"}}]}]}|arn:aws:",
            "{\"stages\": [{\"actions\": []}], \"PIECEx\": 1}|token",
            "{\"stages\": [{\"actions\": []}], PIECE\"x\": 1}|\"y\": null,"})
    void aLargeFileIsReviewedInTime(String text, String piece) {
        String large = text.replace("PIECE", repeated(piece));

        assertThat(review(large)).isNotEmpty();
    }

    /// As many values as are reviewed at all, in the forms in which rules compare most with each other.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "950|{\"stages\": [{\"actions\": [PIECE{}]}]}|{\"name\": \"a#\", \"inputArtifacts\": [{\"name\": \"x#\"}], \"outputArtifacts\": [{\"name\": \"y#\"}]},",
            "20000|{\"stages\": [{\"actions\": [{\"configuration\": {PIECE\"a\": \"b\"}}]}]}|\"k#\": \"1\",",
            "20000|{\"stages\": [{\"actions\": []}], PIECE\"x\": 1}|\"y#\": null,"})
    void theLargestPipelineIsReviewedInTime(int count, String text, String piece) {
        String pieces = IntStream.range(0, count).mapToObj(i -> piece.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());

        assertThat(review(text.replace("PIECE", pieces))).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"pipeline\": {\"name\": \"a\"}}\\n{\"pipeline\": {\"name\": \"b\"}}|several documents in one file",
            "pipeline:\\n  name: orders|looks like YAML",
            "- name: Source|looks like YAML",
            "AWSTemplateFormatVersion: '2010-09-09'|looks like YAML",
            "{\"Resources\": {\"Pipeline\": {\"Type\": \"AWS::CodePipeline::Pipeline\"}}}|CloudFormation template",
            "{\"pipelineName\": \"orders\", \"stageStates\": []}|get-pipeline-state",
            "{\"pipeline\": {\"name\": \"orders\", \"stages\": [{\"name\":|The text ends",
            "''|The file is empty"})
    void whatIsNoPipelineIsCalledWhatItIs(String text, String said) {
        assertThat(review(text.replace("\\n", "\n"))).extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains(said));
    }

    @Test
    void bytesThatAreNoTextAreToldOnceEach() {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 0x89);

        assertThat(LINTER.review(PipelineReader.read(bytes))).hasSizeBetween(1, 2)
                .allMatch(finding -> finding.rule().equals("json-syntax"));
    }

    private static String repeated(String piece) {
        return piece.repeat((PipelineReader.LARGEST - 200) / piece.length());
    }

    private static List<Finding> review(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Finding> findings = LINTER.review(PipelineReader.read(text.getBytes(StandardCharsets.UTF_8)));
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(taken).isLessThan(LIMIT);
        return findings;
    }
}
