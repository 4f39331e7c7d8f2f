package app.waybill.core.bundle;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;

/// What a zip turned out to hold: the names of its entries as far as they could be read, the bytes of the expected file,
/// and what the rules `bundle-unsafe` and `bundle-file-missing` say. Without findings there is a file.
public record ReadBundle(List<String> entries, byte @Nullable [] fileOrNull, List<Finding> findings) {
    /// Keeps unchangeable copies of the lists.
    public ReadBundle {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /// The bytes of the expected file; empty if there is a finding.
    public Optional<byte[]> file() {
        return Optional.ofNullable(fileOrNull);
    }
}
