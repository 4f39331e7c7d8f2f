package app.waybill.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Place;
import app.waybill.core.text.SizeText;
import app.waybill.core.text.Utf8Text;

/// Reads a pipeline from what get-pipeline prints, from what create-pipeline and update-pipeline take, and from a bare
/// pipeline object. Nothing is thrown: what could be read of a broken text is there.
public final class PipelineReader {
    /// The largest file that is read, in bytes: many times what AWS's limits leave room for in practice, and little enough to
    /// be reviewed in memory and time that nobody notices.
    public static final int LARGEST = 4_000_000;

    /// AWS takes 1,000 actions, each of some 30 values. https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
    private static final int MOST_ACTIONS = 1_000;
    private static final int MOST_VALUES = 60_000;

    private PipelineReader() {
    }

    /// Reads the bytes of a file.
    public static PipelineDocument read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return tooLarge(bytes.length);
        }
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return unread("the file is a zip archive, not JSON: unpack it first");
        }
        Utf8Text decoded = Utf8Text.decode(bytes);
        return document(JsonReader.read(decoded.text()), decoded.problem());
    }

    /// Reads a text.
    public static PipelineDocument read(String text) {
        return document(JsonReader.read(text), Optional.empty());
    }

    /// A file that is not read because it is larger than [#LARGEST]; `size` is in bytes.
    static PipelineDocument tooLarge(long size) {
        return unread(
                "the file has " + SizeText.of(size) + ", more than any pipeline: files above " + SizeText.of(LARGEST)
                        + " are not read. Check that it is the file that you mean");
    }

    private static PipelineDocument unread(String why) {
        return document(new JsonDocument("", null, List.of()), Optional.of(new JsonProblem(why, Place.START)));
    }

    private static PipelineDocument document(JsonDocument json, Optional<JsonProblem> encoding) {
        if (json.root().filter(root -> values(root, MOST_VALUES) > MOST_VALUES).isPresent()) {
            return unread(
                    "the file has more than 60,000 values, more than any pipeline: it is not reviewed. Check that it is "
                            + "the file that you mean");
        }
        Optional<Pipeline> pipeline = JsonNode.rootOf(json).flatMap(PipelineReader::pipeline);
        long actions = pipeline.stream().flatMap(Pipeline::actions).count();
        if (actions > MOST_ACTIONS) {
            return unread("the pipeline has %,d actions, of which AWS takes 1,000: it is not reviewed. Split it"
                    .formatted(actions));
        }
        List<JsonProblem> problems = new ArrayList<>(json.problems());
        encoding.ifPresent(problems::addFirst);
        return new PipelineDocument(json, problems, pipeline.orElse(null));
    }

    /// How many values there are, all told; counting ends where there are more than `most`.
    private static int values(JsonValue value, int most) {
        int count = 1;
        for (JsonValue next : value.children()) {
            if (count > most) {
                break;
            }
            count += values(next, most - count);
        }
        return count;
    }

    private static Optional<Pipeline> pipeline(JsonNode root) {
        Optional<JsonNode> wrapped = root.get("pipeline").filter(node -> node.value().asObject().isPresent());
        JsonNode metadata = root.get("metadata").orElse(null);
        return wrapped.map(node -> new Pipeline(node, metadata, stages(node)))
                .or(() -> isBare(root)
                        ? Optional.of(new Pipeline(root, metadata, stages(root)))
                        : Optional.empty());
    }

    /// Other tools' files have stages as well; only CodePipeline's come with a role and an artifact store, or hold
    /// actions.
    private static boolean isBare(JsonNode root) {
        List<JsonNode> stages = root.get("stages").map(JsonNode::elements).orElse(List.of());
        boolean store = root.get("artifactStore").or(() -> root.get("artifactStores")).isPresent();
        return stages.stream().anyMatch(stage -> stage.get("actions").isPresent())
                || (store && (root.get("stages").isPresent() || root.get("roleArn").isPresent()));
    }

    private static List<Stage> stages(JsonNode pipeline) {
        List<JsonNode> stages = pipeline.get("stages").map(JsonNode::elements).orElse(List.of());
        return IntStream.range(0, stages.size())
                .mapToObj(i -> new Stage(stages.get(i), i + 1, actions(stages.get(i), i + 1))).toList();
    }

    private static List<Action> actions(JsonNode stage, int number) {
        List<JsonNode> actions = stage.get("actions").map(JsonNode::elements).orElse(List.of());
        return IntStream.range(0, actions.size()).mapToObj(i -> new Action(actions.get(i), number, i + 1)).toList();
    }
}
