package app.waybill.ui.images;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.RowView;

/// Shows why a table is empty in place of it, with the button that helps.
final class EmptyTable {
    private final EmptyState state;
    private final Map<Emptiness.Way, Command> waysOut = new EnumMap<>(Emptiness.Way.class);
    private @Nullable Emptiness shown;

    EmptyTable(EmptyState state) {
        this.state = state;
        state.managedProperty().bind(state.visibleProperty());
    }

    /// Says which command helps where.
    void offer(Emptiness.Way way, Command command) {
        waysOut.put(way, command);
    }

    /// Shows why there is nothing to see, or nothing if there is; while rows are on their way, what it showed before.
    void show(RowView<?> rows, Supplier<Emptiness> why) {
        if (!rows.shown().isEmpty()) {
            show(Optional.empty());
        } else if (!rows.working().get()) {
            show(Optional.of(why.get()));
        }
    }

    private void show(Optional<Emptiness> emptiness) {
        state.setVisible(emptiness.isPresent());
        emptiness.filter(now -> !now.equals(shown)).ifPresent(now -> {
            shown = now;
            List<Command> commands = Optional.ofNullable(waysOut.get(now.out())).stream().toList();
            state.show(now.icon(), now.sentence(), now.advice(), commands);
        });
    }
}
