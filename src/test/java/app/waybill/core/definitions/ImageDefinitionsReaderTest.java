package app.waybill.core.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonPointer;

class ImageDefinitionsReaderTest {
    private static final String WEB = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:3f9c1ab";

    @Test
    void whatWaybillWritesIsReadAsTheSameAndHasNoFindings() {
        ImageDefinitions definitions = new ImageDefinitions(List.of(new ImageDefinition("web", WEB),
                new ImageDefinition("log_router", "public.ecr.aws/nginx/nginx:1.27")));

        ReadDefinitions read = ImageDefinitionsReader.read(definitions.toBytes());

        assertThat(read.definitions()).isEqualTo(definitions);
        assertThat(read.findings()).isEmpty();
        assertThat(read.hasErrors()).isFalse();
    }

    @Test
    void theFileIsWrittenWithTwoSpacesInTheOrderOfTheMapping() {
        assertThat(ImageDefinitions.of(List.of("web", "api"), WEB).toJson()).isEqualTo("""
                [
                  {
                    "name": "web",
                    "imageUri": "%1$s"
                  },
                  {
                    "name": "api",
                    "imageUri": "%1$s"
                  }
                ]
                """.formatted(WEB));
    }

    @Test
    void entriesThatCanBeReadAreThereWhateverTheRulesSay() {
        ReadDefinitions read = read(
                """
                        [{"name": "we b", "imageUri": "x:latest"}, {"name": "api"}, 7, {"name": "log", "imageUri": "fluent:1"}]""");

        assertThat(read.definitions().entries()).containsExactly(new ImageDefinition("we b", "x:latest"),
                new ImageDefinition("log", "fluent:1"));
        assertThat(read.hasErrors()).isTrue();
    }

    @Test
    void findingsStandInTheOrderOfTheTextAndPointAtTheirMembers() {
        ReadDefinitions read = read("""
                [
                  {"imageUri": "b:latest", "name": "we b"},
                  {"imageURI": "b:1", "name": "web"}
                ]
                """);

        assertThat(read.findings()).extracting(Finding::rule).containsExactly("image-tag-mutable", "container-name",
                "definitions-member");
        assertThat(read.findings()).allSatisfy(
                finding -> assertThat(read.document().placeOf(finding.path())).contains(finding.place()));
        assertThat(read.findings()).extracting(Finding::path).contains(JsonPointer.ROOT.then(1).then("imageURI"));
    }

    @Test
    void aFileOf100000BytesIsTakenAndOneMoreIsNot() {
        String text = "[{\"name\": \"web\", \"imageUri\": \"" + WEB + "\"}]";
        byte[] largest = text.concat(" ".repeat(100_000 - text.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(ImageDefinitionsReader.read(largest).findings()).isEmpty();
        assertThat(read(new String(largest, StandardCharsets.UTF_8) + "\n").findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("definitions-size");
                    assertThat(finding.message()).isEqualTo(
                            "the file has 100,001 bytes, and the deploy action takes at most 100,000 (100 KB)");
                });
    }

    @Test
    void manyContainersAreCheckedInOnePass() {
        ImageDefinitions many = new ImageDefinitions(
                IntStream.range(0, 20_000).mapToObj(i -> new ImageDefinition("c" + i, WEB)).toList());

        assertThat(ImageDefinitionsReader.read(many.toBytes()).findings()).extracting(Finding::rule)
                .containsExactly("definitions-size");
    }

    @Test
    void anythingElseIsNoException() {
        assertThat(ImageDefinitionsReader.read(new byte[0]).hasErrors()).isTrue();
        assertThat(ImageDefinitionsReader.read(new byte[]{0, 0, 0, (byte) 0xFF}).hasErrors()).isTrue();
        assertThat(read("null").hasErrors()).isTrue();
    }

    @Test
    void everyRuleHasAnIdOfItsOwnAndASentence() {
        assertThat(DefinitionsRule.values()).extracting(rule -> rule.card().id()).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)+"));
        assertThat(DefinitionsRule.values()).extracting(rule -> rule.card().summary())
                .allMatch(text -> text.endsWith("."));
    }

    private static ReadDefinitions read(String text) {
        return ImageDefinitionsReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
