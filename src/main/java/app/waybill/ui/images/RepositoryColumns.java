package app.waybill.ui.images;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;

import app.waybill.core.image.Repository;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.RowCell;

/// The columns of the repositories table.
record RepositoryColumns(ImageBrowsing browsing) {
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final Comparator<RepositoryRow> BY_NAME = by(Repository::name).thenComparing(by(Repository::profile))
            .thenComparing(by(Repository::region));

    void fill(LiveColumns<RepositoryRow> columns) {
        columns.cells("profile", () -> new ProfileCell(browsing.session().profiles()),
                by(Repository::profile).thenComparing(BY_NAME));
        columns.text("region", (cell, row) -> cell.say(row.repository().region(), ""),
                by(Repository::region).thenComparing(BY_NAME));
        columns.text("repository", (cell, row) -> cell.say(row.repository().name(), row.repository().uri()), BY_NAME);
        columns.cells("images", () -> new FactsCell(RepositoryColumns::count), byCount());
        columns.cells("newest", () -> new FactsCell(this::newest), RepositoriesModel.NEWEST_PUSH_FIRST.reversed());
        columns.text("mutability", (cell, row) -> cell.say(TagMutability.words(row.repository()), ""),
                by(Repository::mutability).thenComparing(BY_NAME));
        columns.growing("repository");
        columns.sortedBy("newest", TableColumn.SortType.DESCENDING);
    }

    private static void count(RowCell<RepositoryRow> cell, RepositoryFacts facts) {
        cell.pseudoClassStateChanged(ZERO, facts.images() == 0);
        cell.say(String.format(Locale.US, "%,d", facts.images()), "");
    }

    private void newest(RowCell<RepositoryRow> cell, RepositoryFacts facts) {
        if (facts.newestPush() == null) {
            cell.say(RowCell.NOTHING, "nothing was pushed");
        } else {
            cell.say(browsing.times().relative(facts.newestPush()), browsing.times().exact(facts.newestPush()));
        }
    }

    private static Comparator<RepositoryRow> by(Function<Repository, String> value) {
        return Comparator.comparing(row -> value.apply(row.repository()));
    }

    /// Those that were not counted yet first, so that they come last when the most come first.
    private static Comparator<RepositoryRow> byCount() {
        return Comparator.<RepositoryRow>comparingInt(row -> row.facts().map(RepositoryFacts::images).orElse(-1))
                .thenComparing(BY_NAME.reversed());
    }
}
