package app.waybill.ui.truth;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.status.ContainerStatus;
import app.waybill.ui.fx.Status;

/// A container in the truth table. `rank` orders the states, what needs work first; `place` is where the container stands in
/// the workspace.
public record TruthRow(ContainerStatus container, Status status, int rank, int place) {
    /// What makes it the same row when it is looked at anew.
    Object key() {
        return container.service() + "\0" + containerName();
    }

    String service() {
        return container.service();
    }

    String containerName() {
        return text(container.container());
    }

    String mapped() {
        return text(container.mapped());
    }

    String published() {
        return text(container.published());
    }

    String running() {
        return text(container.running());
    }

    String newest() {
        return text(container.newestDigest());
    }

    /// The lower-case text that filters look in.
    String searchText() {
        return Stream.concat(cells(), container.newest() == null ? Stream.empty() : container.newest().tags().stream())
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    /// Its values in full, in the order of the columns.
    Stream<String> cells() {
        return Stream.of(service(), containerName(), mapped(), published(), running(), newest(), status.word(),
                container.why());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
