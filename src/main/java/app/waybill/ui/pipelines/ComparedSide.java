package app.waybill.ui.pipelines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// A pipeline that is compared with another one: what is open as it is now or as it is saved, or the live one. `where`
/// tells in a few words which of these.
public record ComparedSide(PipelineOrigin origin, String where, ReviewedText text) {
    /// An open one as it is now.
    static ComparedSide of(OpenPipeline open) {
        return new ComparedSide(open.origin(), open.origin().where() + (open.isUnsaved() ? ", not saved" : ""),
                open.text());
    }

    /// An open one as it is saved.
    static ComparedSide saved(OpenPipeline open) {
        return new ComparedSide(open.origin(), open.origin().where() + ", as saved", ReviewedText.of(open.savedText()));
    }

    /// The pipeline's name, or its file's.
    String name() {
        return pipeline().name().orElseGet(origin::name);
    }

    /// The pipeline.
    Pipeline pipeline() {
        return text.document().pipeline().orElseThrow();
    }

    /// What tells this version from others, each in a few words: its number, when it was updated.
    List<String> facts() {
        Optional<String> version = pipeline().node().get("version").map(node -> "version " + node.spoken());
        Optional<String> updated = pipeline().metadata().flatMap(metadata -> metadata.get("updated"))
                .map(JsonNode::spoken).map(ComparedSide::day);
        return Stream.of(version, updated).flatMap(Optional::stream).toList();
    }

    /// The day of a time that is written as ISO 8601 has it, or in seconds since 1970 as AWS CLI v1 does.
    /// https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html#cliv2-migration-timestamp
    private static String day(String time) {
        return time.matches("\\d{9,10}(\\.\\d+)?")
                ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(time.replaceFirst("\\..*", ""))),
                        ZoneOffset.UTC).toString()
                : time.substring(0, Math.min(10, time.length()));
    }
}
