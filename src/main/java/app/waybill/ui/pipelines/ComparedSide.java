package app.waybill.ui.pipelines;

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
                .map(JsonNode::spoken).map(time -> time.length() > 10 ? time.substring(0, 10) : time);
        return Stream.of(version, updated).flatMap(Optional::stream).toList();
    }
}
