package app.waybill.core.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Place;
import app.waybill.core.text.Utf8Text;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Reads the text of a workspace file. Everything that is wrong is reported, with its place; nothing is thrown.
public final class WorkspaceReader {
    private final Report report = new Report();

    private WorkspaceReader() {
    }

    /// Reads the bytes of a whole file.
    public static WorkspaceReading read(byte[] bytes) {
        WorkspaceReader reader = new WorkspaceReader();
        Utf8Text text = Utf8Text.decode(bytes);
        text.problem().ifPresent(reader.report::syntax);
        return reader.reading(JsonReader.read(text.text()));
    }

    /// Reads a text.
    public static WorkspaceReading read(String text) {
        return new WorkspaceReader().reading(JsonReader.read(text));
    }

    private WorkspaceReading reading(JsonDocument document) {
        document.problems().forEach(report::syntax);
        Workspace workspace = document.root().map(this::root).orElse(null);
        return new WorkspaceReading(document, report.hasErrors() ? null : workspace, report.inTextOrder());
    }

    private @Nullable Workspace root(JsonValue root) {
        if (!(root instanceof JsonObject object)) {
            report.error(JsonPointer.ROOT, root.place(),
                    "a workspace is an object with 'version' and 'services'; found " + root.kind());
            return null;
        }
        Fields fields = new Fields(Shape.WORKSPACE, object, JsonPointer.ROOT, object.place(), report);
        if (!knownVersion(fields)) {
            return null;
        }
        List<Fields> services = fields.objects("services", Shape.SERVICE);
        reportDuplicates(services, "service");
        return new Workspace(services.stream().map(this::service).toList(), fields.unknown());
    }

    /// Another version may mean other things by the same names: nothing more is read then.
    private static boolean knownVersion(Fields fields) {
        JsonMember version = fields.member("version").orElse(null);
        if (version == null) {
            return true;
        }
        String found = version.value() instanceof JsonNumber number ? number.literal() : version.value().kind();
        if (found.equals(Integer.toString(Workspace.VERSION))) {
            return true;
        }
        fields.wrong(version, "is " + found + "; this Waybill reads version " + Workspace.VERSION
                + " only: use the Waybill that wrote the file, or a newer one");
        return false;
    }

    private ServiceMapping service(Fields fields) {
        List<Fields> containers = fields.objects("containers", Shape.CONTAINER);
        reportDuplicates(containers, "container");
        return new ServiceMapping(fields.text("name"), fields.object("ecs", Shape.ECS).map(WorkspaceReader::ecs)
                .orElse(null),
                containers.stream().flatMap(container -> new ContainerReader(container).read().stream()).toList(),
                fields.object("publish", Shape.PUBLISH).map(WorkspaceReader::publish).orElse(null),
                fields.object("pipeline", Shape.PIPELINE).map(WorkspaceReader::pipeline).orElse(null),
                fields.unknown());
    }

    private static EcsService ecs(Fields fields) {
        return new EcsService(fields.text("profile"), fields.optionalText("region"), fields.text("cluster"),
                fields.text("service"), fields.unknown());
    }

    private static PublishTarget publish(Fields fields) {
        String fileName = fields.optionalText("fileName");
        return new PublishTarget(fields.text("profile"), fields.optionalText("region"), fields.text("bucket"),
                fields.text("key"), fileName == null ? PublishTarget.DEFAULT_FILE_NAME : fileName, fields.unknown());
    }

    private static PipelineName pipeline(Fields fields) {
        return new PipelineName(fields.text("profile"), fields.optionalText("region"), fields.text("name"),
                fields.unknown());
    }

    private static void reportDuplicates(List<Fields> named, String what) {
        Map<String, Place> seen = new HashMap<>();
        for (Fields fields : named) {
            JsonMember name = fields.member("name").orElse(null);
            if (name == null) {
                continue;
            }
            String text = name.value().asString().orElse("");
            Place first = seen.putIfAbsent(text, name.namePlace());
            if (first != null && !text.isEmpty()) {
                fields.wrong(name, Report.quoted(text) + " is the name of the " + what + " in line " + first.line()
                        + " already: names must differ");
            }
        }
    }
}
