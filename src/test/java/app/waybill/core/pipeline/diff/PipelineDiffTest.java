package app.waybill.core.pipeline.diff;

import static app.waybill.core.pipeline.diff.Pipelines.PROD;
import static app.waybill.core.pipeline.diff.Pipelines.QA;
import static app.waybill.core.pipeline.diff.Pipelines.diff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.Place;

class PipelineDiffTest {
    private static String shown(PipelineDiff diff) {
        return diff.changes().stream().map(change -> change.kind().word() + " " + change.part().title() + " "
                + change.member()).sorted().reduce("", (one, other) -> one + "\n" + other).strip();
    }

    /// The value with the members of its objects, and the elements of lists that have no order, in another one.
    private static JsonValue shuffled(JsonValue value, String name, Random random) {
        return switch (value) {
            case JsonObject object -> {
                List<JsonMember> members = new ArrayList<>(object.members().stream().map(
                        member -> JsonMember.of(member.name(), shuffled(member.value(), member.name(), random)))
                        .toList());
                Collections.shuffle(members, random);
                yield new JsonObject(members, Place.NONE);
            }
            case JsonArray array -> {
                List<JsonValue> elements = new ArrayList<>(
                        array.elements().stream().map(each -> shuffled(each, name, random)).toList());
                if (!name.equals("stages")) {
                    Collections.shuffle(elements, random);
                }
                yield JsonArray.of(elements);
            }
            default -> value;
        };
    }

    private static String shuffled(String text, int seed) {
        return JsonWriter.pretty(shuffled(JsonReader.read(text).root().orElseThrow(), "", new Random(seed)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void orderAndFormattingMakeNoDifference(int seed) {
        assertThat(diff(QA, QA)).isEqualTo(new PipelineDiff(List.of(), List.of(), List.of()));
        assertThat(diff(QA, shuffled(QA, seed))).isEqualTo(new PipelineDiff(List.of(), List.of(), List.of()));
    }

    @Test
    void whatIsAbsentIsItsDefault() {
        String bare = QA.replace("\"runOrder\": 1, ", "").replace(", \"inputArtifacts\": []", "")
                .replace("\"region\": \"eu-west-1\",", "");
        String full = QA
                .replace("\"version\": 3",
                        "\"version\": 3, \"pipelineType\": \"V1\", \"executionMode\": \"SUPERSEDED\"")
                .replace("\"ServiceName\": \"web\"",
                        "\"ServiceName\": \"web\", \"FileName\": \"imagedefinitions.json\"")
                .replace("\"S3ObjectKey\"", "\"PollForSourceChanges\": \"true\", \"S3ObjectKey\"")
                .replace("\\\"qa\\\"", "\\\"qa\\\", \\\"type\\\": \\\"PLAINTEXT\\\"");

        assertThat(full.length() - bare.length()).isGreaterThan(200);
        assertThat(diff(bare, full).isSame()).isTrue();
        assertThat(shown(diff(QA, QA.replace("\"version\": 3", "\"pipelineType\": \"V2\""))))
                .isEqualTo("changed Pipeline pipelineType");
    }

    @Test
    void versionAndMetadataStandApart() {
        PipelineDiff diff = diff(QA, QA.replace("\"version\": 3", "\"version\": 4").replace(":orders-qa\"}", ":o\"}"));

        assertThat(diff.isSame()).isTrue();
        assertThat(diff.apart()).extracting(Change::member).containsExactly("version", "metadata.pipelineArn");
    }

    @Test
    void anotherEnvironmentIsOneLineForEachWord() {
        PipelineDiff diff = diff(QA, PROD);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.substitutions()).extracting(one -> one.replacement().before() + " " + one.places().size())
                .containsExactly("qa 8", "222222222222 4", "eu-west-1 2");
    }

    @Test
    void whatWasForgottenStandsOut() {
        PipelineDiff kept = diff(QA, PROD.replace("{\"ClusterName\": \"prod-fargate\", \"ServiceName\": \"worker\"",
                "{\"ClusterName\": \"qa-fargate\", \"ServiceName\": \"worker\""));
        PipelineDiff half = diff(QA, PROD.replace("333333333333:role/worker", "222222222222:role/worker"));
        PipelineDiff wrong = diff(QA, PROD.replace("333333333333:role/worker", "444444444444:role/worker"));

        assertThat(shown(kept)).isEqualTo("out-of-step Stage Deploy, action Worker configuration.ClusterName");
        assertThat(kept.changes().getFirst().against()).isEqualTo(new Replacement("qa", "prod"));
        assertThat(shown(half)).isEqualTo("changed Stage Deploy, action Worker roleArn");
        assertThat(half.changes().getFirst().against()).isEqualTo(new Replacement("222222222222", "333333333333"));
        assertThat(shown(wrong)).isEqualTo(shown(half));
    }

    @Test
    void renamedAndMovedPartsAreSeen() {
        String test = QA.substring(QA.indexOf("    {\"name\": \"Test\""), QA.indexOf("    {\"name\": \"Deploy\""));
        String earlier = QA.replace(test, "").replace("    {\"name\": \"Source\"", test + "    {\"name\": \"Source\"");

        assertThat(shown(diff(QA, QA.replace("\"Deploy\", \"actions\"", "\"Release\", \"actions\""))))
                .isEqualTo("renamed Stage Deploy → Release name");
        assertThat(shown(diff(QA, QA.replace("\"Web\"", "\"Site\""))))
                .isEqualTo("renamed Stage Deploy, action Web → Site name");
        assertThat(shown(diff(QA, earlier))).isEqualTo("moved Stage Test");
    }

    @Test
    void actionsAndStagesComeAndGoAsAWhole() {
        String stage = QA.substring(QA.indexOf("    {\"name\": \"Test\""), QA.indexOf("    {\"name\": \"Deploy\""));
        String action = QA.substring(QA.indexOf("{\"name\": \"Web\""), QA.indexOf("{\"name\": \"Worker\""));

        assertThat(shown(diff(QA, QA.replace(stage, "")))).isEqualTo("removed Stage Test");
        assertThat(shown(diff(QA.replace(action, ""), QA))).isEqualTo("added Stage Deploy, action Web");
    }

    @Test
    void secretsAreMaskedAndCompared() {
        PipelineDiff diff = diff(QA, QA.replace("hunter2", "swordfish"));

        assertThat(shown(diff)).endsWith("configuration.EnvironmentVariables[DB_PASSWORD].value");
        assertThat(diff.toString()).contains("•••••••").doesNotContain("hunter2", "swordfish");
        assertThat(diff(QA, QA.replace("DB_PASSWORD", "OTHER_SECRET")).toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theWayBackIsTheSameTheOtherWayRound(int seed) {
        String one = scrambled(QA, seed);
        String other = scrambled(PROD, seed + 100);
        PipelineDiff there = diff(one, other).mirrored();
        PipelineDiff back = diff(other, one);

        assertThat(back.changes()).isNotEmpty().containsExactlyInAnyOrderElementsOf(there.changes());
        assertThat(back.substitutions()).extracting(Substitution::replacement).containsExactlyInAnyOrderElementsOf(
                there.substitutions().stream().map(Substitution::replacement).toList());
        assertThat(back.apart()).containsExactlyInAnyOrderElementsOf(there.apart());
    }

    /// The text with some of its words exchanged, members lost and lists, stages too, in another order.
    private static String scrambled(String text, int seed) {
        Random random = new Random(seed);
        String[] words = {"Web", "Deploy", "Compile", "worker", "web", "fargate", "smoke", "Built"};
        String changed = text;
        for (String word : words) {
            if (random.nextInt(3) == 0) {
                changed = changed.replace("\"" + word + "\"", "\"" + word + random.nextInt(9) + "\"");
            }
        }
        return JsonWriter.pretty(shuffled(JsonReader.read(changed).root()
                .orElseThrow(), "", random)).replace("worker-prod", random.nextBoolean() ? "worker-qa" : "worker-prod");
    }
}
