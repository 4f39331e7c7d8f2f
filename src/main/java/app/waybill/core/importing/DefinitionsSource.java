package app.waybill.core.importing;

import java.util.List;

import app.waybill.core.bundle.CheckedFile;
import app.waybill.core.bundle.FileCheck;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.lint.Severity;
import app.waybill.core.workspace.ImageMapper;

/// The containers of one service, by its image definitions or the zip that holds them under `fileName`. Containers that are
/// not in them may be there all the same.
public record DefinitionsSource(Owners owners, String service, String fileName) implements ImportSource {
    @Override
    public ReadServices read(byte[] bytes) {
        CheckedFile checked = FileCheck.check("", bytes, fileName);
        List<ImportProblem> problems = checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new ImportProblem(finding.message(), finding.place())).toList();
        return problems.isEmpty()
                ? new ReadServices(List.of(found(checked.definitions())), List.of())
                : new ReadServices(List.of(), problems);
    }

    /// The service with the containers of its image definitions.
    public FoundService found(ImageDefinitions definitions) {
        ImageMapper mapper = owners.images();
        return new FoundService(service, null, definitions.entries().stream()
                .map(entry -> new FoundContainer(mapper.map(entry.name(), entry.imageUri()), null)).toList(), false,
                List.of(), List.of());
    }
}
