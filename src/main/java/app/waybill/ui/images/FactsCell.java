package app.waybill.ui.images;

import java.util.function.BiConsumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.RowCell;

/// A cell that shows one of a repository's facts as soon as it is known, and a dash until then.
final class FactsCell extends RowCell<RepositoryRow> {
    private final ObjectProperty<@Nullable RepositoryFacts> facts = new SimpleObjectProperty<>();
    private final BiConsumer<RowCell<RepositoryRow>, RepositoryFacts> known;

    FactsCell(BiConsumer<RowCell<RepositoryRow>, RepositoryFacts> known) {
        this.known = known;
        facts.subscribe(this::showFacts);
    }

    @Override
    protected void show(RepositoryRow row) {
        facts.bind(row.factsProperty());
        showFacts(facts.get());
    }

    private void showFacts(@Nullable RepositoryFacts now) {
        if (isEmpty()) {
            return;
        }
        if (now == null) {
            say(NOTHING, "not counted yet");
        } else {
            known.accept(this, now);
        }
    }
}
