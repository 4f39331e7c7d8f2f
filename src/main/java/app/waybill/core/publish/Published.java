package app.waybill.core.publish;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.bundle.BundleReader;
import app.waybill.core.bundle.ReadBundle;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.lint.Finding;

/// What lies under a bundle's key now.
public sealed interface Published {
    /// No object.
    record Nothing() implements Published {}

    /// An object. `definitionsOrNull` is what its file says, null where it is no zip or holds no such file; `findings`
    /// says what is wrong with it.
    record Holds(StoredObject object, @Nullable ReadDefinitions definitionsOrNull, List<Finding> findings)
            implements
                Published {
        /// Keeps an unchangeable copy of the findings.
        public Holds {
            findings = List.copyOf(findings);
        }
    }

    /// The object may not be read, so that nobody knows what would be replaced.
    record Unseen(CloudException.AccessDenied cause) implements Published {}

    /// What an object holds; only its zip and the file in it are looked at, safely.
    static Published of(StoredObject object, String fileName) {
        ReadBundle bundle = BundleReader.read(object.bytes(), fileName);
        return bundle.file().<Published>map(file -> {
            ReadDefinitions definitions = ImageDefinitionsReader.read(file);
            return new Holds(object, definitions, definitions.findings());
        }).orElseGet(() -> new Holds(object, null, bundle.findings()));
    }

    /// The image definitions that are published; empty where there are none, or none that can be read.
    default Optional<ReadDefinitions> definitions() {
        return this instanceof Holds holds ? Optional.ofNullable(holds.definitionsOrNull()) : Optional.empty();
    }

    /// The image definitions that are published; none where there is nothing, or nothing that can be read.
    default ImageDefinitions definitionsIfAny() {
        return definitions().map(ReadDefinitions::definitions).orElse(new ImageDefinitions(List.of()));
    }

    /// The version that a new one takes the place of: what to put back to undo it.
    default Optional<String> versionId() {
        return this instanceof Holds holds ? Optional.ofNullable(holds.object().versionId()) : Optional.empty();
    }

    /// What must still be so when the bundle is written.
    default WriteCondition condition() {
        return switch (this) {
            case Nothing _ -> new WriteCondition.Absent();
            case Holds holds -> new WriteCondition.Unchanged(holds.object().etag());
            case Unseen _ -> new WriteCondition.Unseen();
        };
    }
}
