package app.waybill.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.file.PlannedFile;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// The files that rendered services become beneath a folder: `S/imagedefinitions.json`, and the zip under the last part
/// of its key.
final class RenderedFiles {
    private final Path folder;
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final Map<Path, String> owners = new HashMap<>();

    /// Nothing is written yet. A [CommandProblem] if two services would write one file, or one outside the folder.
    RenderedFiles(Path folder, List<RenderedService> services) {
        this.folder = folder;
        services.forEach(this::add);
    }

    private void add(RenderedService service) {
        String fileName = service.mapping().publish().map(PublishTarget::fileName)
                .orElse(PublishTarget.DEFAULT_FILE_NAME);
        String zipName = service.mapping().publish().map(PublishTarget::zipName).orElse(service.name() + ".zip");
        byte[] json = service.definitions().toBytes();
        put(service, service.name() + "/" + fileName, json);
        put(service, zipName, Bundle.zip(fileName, json));
    }

    private void put(RenderedService service, String name, byte[] content) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder.normalize()) || name.contains("\\")) {
            throw CommandProblem.usage("the file " + name + " of service '" + service.name()
                    + "' would lie outside " + folder, "Give the service or its key another name.");
        }
        String other = owners.putIfAbsent(path, service.name());
        if (other != null) {
            throw CommandProblem.usage("the services '" + other + "' and '" + service.name() + "' would both write "
                    + path, "Render them one by one with --service, into different folders.");
        }
        contents.put(path, content);
    }

    /// Writes each file whole and names it.
    void write(Console console) {
        contents.forEach((path, content) -> {
            PlannedFile.at(path, content).write();
            console.err().println("wrote " + path);
        });
    }
}
