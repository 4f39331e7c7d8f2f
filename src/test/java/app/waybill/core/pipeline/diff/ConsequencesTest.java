package app.waybill.core.pipeline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.ResourceText;

class ConsequencesTest {
    private static final Set<String> PARTS = Set.of("pipeline", "stage", "action", "anything");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            orders.zip | other.zip | The source watches another key: an upload under the old key starts nothing.
            "S3ObjectKey": | "PollForSourceChanges": "false", "S3ObjectKey": | AWS asks for changes no more: a rule of EventBridge, or somebody, must start the pipeline.
            TARGET\\",\\"value\\":\\"qa | TARGET\\",\\"value\\":\\"no | The build sees other values in its environment.
            "version": 3 | "executionMode": "QUEUED" | Executions go one after the other; none is overtaken by a newer one.
            "ServiceName": "web" | "ServiceName": "site" | It deploys another service; the old one keeps what it runs.
            "name": "Test" | "name": "Check" | The same work under another name; what names the stage, as alarms and approvals by script do, finds it no more.
            "runOrder": 2 | "runOrder": 1 | It runs before, after or beside other actions of its stage than until now.
            "ProjectName": "smoke" | "ProjectName": "smoke", "Odd": "x" | Executions use this value from the next one on.
            """)
    void aChangeMeansWhatIsDifferentAtTheNextExecution(String before, String after, String meaning) {
        String changed = Pipelines.QA.replace(before, after);

        assertThat(changed).isNotEqualTo(Pipelines.QA);
        assertThat(Pipelines.diff(Pipelines.QA, changed).changes()).extracting(Change::consequence)
                .containsExactly(meaning);
    }

    @Test
    void anActionThatIsGoneOrNewMeansWhatItDid() {
        String approved = Pipelines.QA.replace("{\"name\": \"Smoke\"",
                """
                        {"name": "Ask", "actionTypeId":
                          {"category": "Approval", "owner": "AWS", "provider": "Manual", "version": "1"}}, {"name": "Smoke\"""");

        assertThat(Pipelines.diff(Pipelines.QA, approved).changes()).extracting(Change::consequence)
                .containsExactly("Each execution waits here for a person.");
        assertThat(Pipelines.diff(approved, Pipelines.QA).changes()).extracting(Change::consequence)
                .containsExactly("Nobody is asked here any more: executions go on by themselves.");
    }

    @Test
    void everySentenceIsOfAPartOrAProviderThatHasTheKey() {
        JsonNode all = JsonNode
                .rootOf(JsonReader.read(ResourceText.of("/app/waybill/core/pipeline/consequences.json")))
                .orElseThrow();
        List<String> strange = all.members().stream().filter(scope -> !PARTS.contains(scope.name()))
                .flatMap(scope -> scope.members().stream().filter(sentence -> !isKnown(scope.name(), sentence.name()))
                        .map(sentence -> scope.name() + " " + sentence.name()))
                .toList();

        assertThat(strange).isEmpty();
        assertThat(all.members().stream().flatMap(scope -> scope.members().stream()).flatMap(
                sentence -> sentence.text().stream())).isNotEmpty().allMatch(text -> text.endsWith("."));
    }

    private static boolean isKnown(String scope, String key) {
        List<Provider> providers = Providers.all().stream()
                .filter(provider -> provider.name().equals(scope) || provider.categories().contains(scope)).toList();
        String name = key.replaceFirst("=.*", "");
        return !providers.isEmpty() && (!name.startsWith("configuration.")
                || providers.stream().flatMap(ConsequencesTest::keys).anyMatch(name.substring(14)::equals));
    }

    private static Stream<String> keys(Provider provider) {
        return Stream.concat(provider.required().keySet().stream(), provider.optional().stream());
    }
}
