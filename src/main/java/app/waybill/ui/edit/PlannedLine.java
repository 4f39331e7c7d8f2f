package app.waybill.ui.edit;

import java.util.Locale;

import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.MappingWords;

/// A line of a plan as the table shows it, and whether it is to be done.
public final class PlannedLine {
    private EditLine line;
    private boolean ticked;

    PlannedLine(EditLine line, boolean ticked) {
        this.line = line;
        this.ticked = ticked;
    }

    /// The line, with the choice that was made in it.
    public EditLine line() {
        return line;
    }

    boolean isTicked() {
        return ticked;
    }

    void tick(boolean wanted) {
        ticked = wanted;
    }

    void choose(ServicePart other) {
        line = line.choosing(other);
    }

    /// Whether it can be done at all.
    boolean isChange() {
        return line.isChange();
    }

    String key() {
        return line.service() + "/" + line.part();
    }

    String now() {
        return line.before().map(MappingWords::of).orElse("not there yet");
    }

    String note() {
        return line.objection().isPresent() ? "" : line.outcome().remark();
    }

    /// What it becomes, or why it cannot.
    String becomes() {
        return line.after().map(this::words).or(line::objection).orElse(line.isChange() ? "taken out" : "");
    }

    /// What it would be with one of the choices.
    String words(ServicePart after) {
        return MappingWords.of(after, line.beforeOrNull());
    }

    String searchText() {
        return String.join(" ", line.service(), line.part(), now(),
                becomes(), note()).toLowerCase(Locale.ROOT);
    }
}
