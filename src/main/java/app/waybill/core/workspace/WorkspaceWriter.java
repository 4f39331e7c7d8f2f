package app.waybill.core.workspace;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.Place;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Writes a workspace as the text of its file: known keys in their fixed order, then the unknown ones in theirs.
public final class WorkspaceWriter {
    private final List<JsonMember> members = new ArrayList<>();

    private WorkspaceWriter() {
    }

    /// The text of the file, with a line break at its end.
    public static String write(Workspace workspace) {
        return JsonWriter.folded(new WorkspaceWriter()
                .add("version", JsonNumber.of(Workspace.VERSION))
                .add("services", array(workspace.services().stream().map(WorkspaceWriter::service).toList()))
                .with(workspace.unknown()));
    }

    /// The text of one service as it stands in the file, with a line break at its end.
    public static String write(ServiceMapping service) {
        return JsonWriter.folded(service(service));
    }

    private static JsonObject service(ServiceMapping service) {
        return new WorkspaceWriter().add("name", service.name())
                .add("ecs", service.ecs().map(WorkspaceWriter::ecs).orElse(null))
                .add("containers", array(service.containers().stream().map(WorkspaceWriter::container).toList()))
                .add("publish", service.publish().map(WorkspaceWriter::publish).orElse(null))
                .add("pipeline", service.pipeline().map(WorkspaceWriter::pipeline).orElse(null))
                .with(service.unknown());
    }

    private static JsonObject container(ContainerMapping container) {
        WorkspaceWriter writer = new WorkspaceWriter().add("name", container.name());
        return (switch (container) {
            case FromEcr ecr -> writer.add("image", image(ecr.image())).add("select", select(ecr.select()))
                    .add("write", ecr.write() == WriteAs.TAG ? "tag" : "digest");
            case FromUri uri -> writer.add("uri", uri.uri());
            case LeftAlone _ -> writer.add("leaveAlone", JsonBoolean.of(true));
        }).with(container.unknown());
    }

    private static JsonObject image(ImageSource image) {
        return new WorkspaceWriter().add("profile", image.profile()).add("region", image.region())
                .add("registryId", image.registryId()).add("repository", image.repository()).with(image.unknown());
    }

    private static JsonObject select(Selection select) {
        return switch (select) {
            case Selection.Tag tag -> JsonObject.of(JsonMember.of("tag", JsonString.of(tag.tag())));
            case Selection.ByDigest by -> JsonObject.of(
                    JsonMember.of("digest", JsonString.of(by.digest().value())));
            case Selection.Newest newest -> JsonObject.of(JsonMember.of("newest", JsonString.of(newest.glob())));
        };
    }

    private static JsonObject ecs(EcsService ecs) {
        return new WorkspaceWriter().add("profile", ecs.profile()).add("region", ecs.region())
                .add("cluster", ecs.cluster()).add("service", ecs.service()).with(ecs.unknown());
    }

    private static JsonObject publish(PublishTarget target) {
        return new WorkspaceWriter().add("profile", target.profile()).add("region", target.region())
                .add("bucket", target.bucket()).add("key", target.key()).add("fileName", target.fileName())
                .with(target.unknown());
    }

    private static JsonObject pipeline(PipelineName pipeline) {
        return new WorkspaceWriter().add("profile", pipeline.profile()).add("region", pipeline.region())
                .add("name", pipeline.name()).with(pipeline.unknown());
    }

    private static JsonArray array(List<JsonObject> elements) {
        return JsonArray.of(elements);
    }

    private WorkspaceWriter add(String key, @Nullable String text) {
        return text == null ? this : add(key, JsonString.of(text));
    }

    private WorkspaceWriter add(String key, @Nullable JsonValue value) {
        if (value != null) {
            members.add(JsonMember.of(key, value));
        }
        return this;
    }

    private JsonObject with(JsonObject unknown) {
        members.addAll(unknown.members());
        return new JsonObject(members, Place.NONE);
    }
}
