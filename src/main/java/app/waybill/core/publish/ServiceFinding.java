package app.waybill.core.publish;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;

/// A finding about what a service would publish. Its path and place are those of the generated JSON, or its beginning
/// where no entry was written. `containerOrNull` names the container that it is about, if it is about one.
public record ServiceFinding(@Nullable String containerOrNull, Finding finding) {
    /// The container that it is about.
    public Optional<String> container() {
        return Optional.ofNullable(containerOrNull);
    }

    /// Whether the service cannot be published because of it.
    public boolean isError() {
        return finding.severity() == Severity.ERROR;
    }
}
