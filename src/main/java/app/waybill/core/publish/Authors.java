package app.waybill.core.publish;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who wrote the versions of bundles, by the ARNs of identities: what a bundle's own metadata tells, else the journal.
public record Authors(Map<String, String> byVersion) {
    /// Keeps an unchangeable copy of the versions.
    public Authors {
        byVersion = Map.copyOf(byVersion);
    }

    /// What a journal knows.
    public static Authors of(Collection<JournalEntry> journal) {
        return new Authors(journal.stream()
                .filter(entry -> entry.run() == null && entry.versionId() != null && entry.identity() != null)
                .collect(Collectors.toMap(entry -> Objects.requireNonNull(entry.versionId()),
                        entry -> Objects.requireNonNull(entry.identity()), (newest, _) -> newest)));
    }

    /// Who wrote a version, as far as anybody tells.
    public Optional<String> of(PastBundle bundle) {
        return bundle.identity().or(() -> Optional.ofNullable(byVersion.get(bundle.version().versionId())));
    }
}
