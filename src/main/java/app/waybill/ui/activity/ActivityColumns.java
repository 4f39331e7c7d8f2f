package app.waybill.ui.activity;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// What the columns of the journal show and how they sort.
record ActivityColumns(Session session, DayText days, TimeText times) {
    void fill(LiveColumns<ActivityRow> columns) {
        Comparator<ActivityRow> oldestFirst = Comparator.comparingInt(ActivityRow::number).reversed();
        columns.cells("day", () -> new DayCell(days, times), oldestFirst);
        columns.text("time", (cell, row) -> cell.say(days.time(row.entry().time()), times.exact(row.entry().time())),
                oldestFirst);
        columns.cells("what", WhatCell::new, Comparator.comparing((ActivityRow row) -> row.entry().result()));
        columns.text("detail", (cell, row) -> cell.say(row.detail(), row.detail()),
                Comparator.comparing(ActivityRow::detail));
        columns.text("service", (cell, row) -> cell.say(row.entry().service(), ""), by(JournalEntry::service));
        columns.cells("profile", () -> new ProfileCell(session), by(entry -> entry.object().scope().profile()));
        text(columns, "account", JournalEntry::account);
        text(columns, "place", entry -> entry.object().bucket() + "/" + entry.object().key());
        columns.text("version", (cell, row) -> shortened(cell, row.entry().versionId()),
                by(JournalEntry::versionId));
        columns.text("sha256", (cell, row) -> shortened(cell, row.entry().sha256()), by(JournalEntry::sha256));
        columns.text("who", (cell, row) -> cell.say(row.person(), known(row.entry().identity())),
                Comparator.comparing(ActivityRow::person));
        columns.text("workspace", (cell, row) -> cell.say(fileName(row.entry().workspace()),
                known(row.entry().workspace())), by(JournalEntry::workspace));
        columns.growing("detail");
    }

    private static void text(LiveColumns<ActivityRow> columns, String id,
            Function<JournalEntry, @Nullable String> fact) {
        columns.text(id, (cell, row) -> {
            String value = fact.apply(row.entry());
            cell.say(value == null ? RowCell.NOTHING : value, known(value));
        }, by(fact));
    }

    private static Comparator<ActivityRow> by(Function<JournalEntry, @Nullable String> fact) {
        return Comparator.comparing(row -> known(fact.apply(row.entry())));
    }

    private static void shortened(RowCell<ActivityRow> cell, @Nullable String value) {
        cell.say(value == null ? RowCell.NOTHING : ShortText.ofId(value), known(value));
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String fileName(@Nullable String path) {
        return path == null ? RowCell.NOTHING : path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    /// The day, on the first row of each.
    private static final class DayCell extends RowCell<ActivityRow> {
        private final DayText days;
        private final TimeText times;

        DayCell(DayText days, TimeText times) {
            this.days = days;
            this.times = times;
        }

        @Override
        protected boolean showsRowAlone() {
            return false;
        }

        @Override
        protected void show(ActivityRow row) {
            ActivityRow above = getIndex() <= 0 || getIndex() > getTableView().getItems().size()
                    ? null
                    : getTableView().getItems().get(getIndex() - 1);
            boolean first = above == null || !days.isSameDay(above.entry().time(), row.entry().time());
            say(first ? days.day(row.entry().time()) : "", times.exact(row.entry().time()));
        }
    }

    private static final class WhatCell extends RowCell<ActivityRow> {
        private final StatusWord word = new StatusWord();

        @Override
        protected void show(ActivityRow row) {
            Status look = ResultLook.of(row.entry().result());
            word.show(look);
            setGraphic(word);
            setAccessibleText(look.word());
            explain(known(row.entry().message()));
        }
    }

    private static final class ProfileCell extends RowCell<ActivityRow> {
        private final Session session;
        private final ProfileSwatch swatch = new ProfileSwatch();

        ProfileCell(Session session) {
            this.session = session;
            setGraphicTextGap(8);
        }

        @Override
        protected void show(ActivityRow row) {
            String name = row.entry().object().scope().profile();
            swatch.show(session.profiles().profile(name).map(ProfileItem::swatch).orElse(0));
            setGraphic(swatch);
            say(name, row.entry().object().scope().region());
        }
    }
}
