package app.waybill.ui.pipelines;

import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.review.report.DiffJson;
import app.waybill.core.review.report.DiffText;
import app.waybill.core.review.report.Ink;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.TextClipboard;

/// What can be done with a comparison, as commands. They can run only while it is shown.
public final class CompareActs {
    private final CompareModel model;
    private final TextClipboard clipboard;
    /// Goes back to the pipelines.
    final Command back;
    /// Puts the two in each other's place.
    final Command swap;
    /// Goes to the next change. Its key is the page's, because it is that of the findings as well.
    final Command next;
    /// Goes to the change before.
    final Command previous;
    private final Command copyText;
    private final Command copyJson;
    private final Command copyTable;

    /// The acts of a model.
    public CompareActs(CompareModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
        BooleanBinding compared = model.shown().and(model.compared().isNotNull());
        BooleanBinding listed = model.shown().and(Bindings.isNotEmpty(model.rows()));
        back = act("back", "Back to the pipelines", "fth-chevron-left", () -> model.shown().set(false))
                .when(model.shown());
        swap = act("swap", "Swap before and after", "fth-repeat", model::swap).when(compared);
        next = act("next", "Next change", "fth-chevron-down", model::next).when(listed);
        previous = act("previous", "Previous change", "fth-chevron-up", model::previous).when(listed);
        copyText = act("copyText", "Copy the changes as text", "fth-copy",
                () -> copy("the changes as text", DiffText.of(diff(), Ink.PLAIN))).when(compared);
        copyJson = act("copyJson", "Copy the changes as JSON", "fth-code",
                () -> copy("the changes as JSON", json())).when(compared);
        copyTable = act("copyTable", "Copy the listed rows as a table", "fth-grid", this::copyRows).when(listed);
    }

    /// All of them.
    public List<Command> all() {
        return List.of(back, swap, next, previous, copyText, copyJson, copyTable);
    }

    /// The ways to copy.
    List<Command> copies() {
        return List.of(copyText, copyJson, copyTable);
    }

    private void copyRows() {
        copy(model.rows().size() + " changes",
                model.rows().stream().map(ComparedRow::line).collect(Collectors.joining("\n")));
    }

    private String json() {
        Compared now = compared();
        return DiffJson.of(now.before().origin().whole(), now.after().origin().whole(), now.diff());
    }

    private PipelineDiff diff() {
        return compared().diff();
    }

    private Compared compared() {
        Compared now = model.compared().get();
        if (now == null) {
            throw new IllegalStateException("nothing is compared");
        }
        return now;
    }

    private void copy(String what, String text) {
        clipboard.copy(what, text);
    }

    private static Command act(String id, String title, String icon, Runnable run) {
        return Command.of("compare." + id, title, icon, run).alsoCalled("difference compare");
    }
}
