package app.waybill.core.definitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonObject;

/// Reads `imagedefinitions.json` and says everything that the rules know without asking the cloud
/// ([file reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html)).
public final class ImageDefinitionsReader {
    /// What CodePipeline takes at most: the documentation's 100 KB, in the smaller meaning of KB.
    private static final int MAX_BYTES = 100_000;

    /// What is read at all. No list of containers comes near it.
    private static final int READ_BYTES = 10_000_000;

    private ImageDefinitionsReader() {
    }

    /// Reads the bytes of a whole file. Never throws; what could be read of a broken file is reviewed all the same.
    public static ReadDefinitions read(byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        if (bytes.length > MAX_BYTES) {
            findings.add(DefinitionsRule.SIZE.finding(String.format(Locale.ROOT,
                    "the file has %,d bytes, and the deploy action takes at most %,d (100 KB)", bytes.length,
                    MAX_BYTES)));
        }
        return bytes.length > READ_BYTES
                ? new ReadDefinitions(new JsonDocument("", null, List.of()), new ImageDefinitions(List.of()), findings)
                : read(JsonFile.read(bytes), findings);
    }

    private static ReadDefinitions read(JsonFile file, List<Finding> findings) {
        findings.addAll(file.findings());
        List<Entry> entries = new ArrayList<>();
        file.root().ifPresent(root -> {
            NotArrayCheck.finding(root, file.isWhole()).ifPresent(findings::add);
            root.elements().forEach(element -> readElement(element, file.isWhole(), entries, findings));
        });
        findings.addAll(ValueChecks.findings(entries));
        findings.sort(Comparator.comparingInt(finding -> finding.place().start()));
        List<ImageDefinition> definitions = entries.stream().flatMap(entry -> entry.definition().stream()).toList();
        return new ReadDefinitions(file.document(), new ImageDefinitions(definitions), findings);
    }

    private static void readElement(JsonNode element, boolean whole, List<Entry> entries, List<Finding> findings) {
        if (element.value() instanceof JsonObject) {
            Entry entry = new Entry(element);
            entries.add(entry);
            findings.addAll(MemberChecks.findings(entry, whole));
        } else {
            findings.add(DefinitionsRule.MEMBER.finding("the array holds " + element.value().kind()
                    + ": only objects with \"name\" and \"imageUri\" may stand there", element));
        }
    }
}
