package app.waybill.ui.history;

import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.text.DiffLine;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;

/// Beneath the versions: what restoring the selected one would change, or how two of them differ, and what is to be said
/// about it.
public final class VersionDetailsController {
    private final VersionsModel model;
    private final TextClipboard clipboard;
    @FXML
    private Label title;
    @FXML
    private Label added;
    @FXML
    private Label removed;
    @FXML
    private VBox body;

    /// A view of the model.
    public VersionDetailsController(VersionsModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        model.selected().subscribe(selected -> show(selected, model.rows().get()));
    }

    private void show(List<VersionRow> selected, List<VersionRow> all) {
        added.setText("");
        removed.setText("");
        body.getChildren().clear();
        if (selected.size() > 1) {
            VersionRow newer = selected.getFirst();
            VersionRow older = selected.getLast();
            title.setText("From " + VersionWords.id(older) + " to " + VersionWords.id(newer));
            compare(older, newer);
        } else if (!selected.isEmpty()) {
            describe(selected.getFirst(), all.getFirst());
        }
    }

    private void describe(VersionRow row, VersionRow newest) {
        boolean live = row.bundle().version().latest();
        title.setText(row.isBundle() && !live ? "What restoring it would change" : "What it deploys");
        row.problem().ifPresent(problem -> say(SaidRow.notice(problem)));
        if (row.isDeleted()) {
            say(new SaidRow(Tone.NEUTRAL, "fth-trash-2", "",
                    "This only says that the bundle was deleted. Restore one of the versions before it."));
        }
        if (row.isBundle() && !live) {
            compare(newest, row);
        }
        row.bundle().definitions().entries().forEach(entry -> say(image(row, entry)));
        row.findings().forEach(finding -> say(SaidRow.of(finding)));
        if (row.isBundle() && row.checksOrNull() != null && row.findings().isEmpty()
                && row.checksOrNull().failures().isEmpty()) {
            say(new SaidRow(Tone.SUCCESS, "fth-check-circle", "", "All checks pass, its images are still there"));
        }
        if (row.checksOrNull() != null) {
            row.checksOrNull().failures().forEach(failure -> say(SaidRow
                    .notice("Its images could not be asked for: " + failure.getMessage() + ". " + failure.advice())));
        }
    }

    private static SaidRow image(VersionRow row, ImageDefinition entry) {
        SaidRow said = new SaidRow(Tone.NEUTRAL, "fth-box", entry.name(), VersionWords.tag(row, entry)
                .map(tag -> tag + " · ").orElse("") + ShortText.ofImage(entry.imageUri()));
        LazyTooltip.on(said, entry.imageUri());
        return said;
    }

    private void compare(VersionRow before, VersionRow after) {
        List<VersionRow> unread = new ArrayList<>();
        for (VersionRow side : List.of(before, after)) {
            if (!side.isBundle() && !side.isDeleted()) {
                unread.add(side);
            }
        }
        unread.forEach(side -> say(SaidRow.notice("What " + VersionWords.id(side) + " deployed is not known: "
                + side.problem().orElse("it is no bundle."))));
        TextDiff difference = VersionWords.difference(before.bundle().definitions(), after.bundle().definitions());
        added.setText("+" + difference.count(DiffLine.Kind.ADDED));
        removed.setText("−" + difference.count(DiffLine.Kind.REMOVED));
        DiffView view = DiffView.inline();
        view.setAccessibleText(title.getText());
        view.copyWith(clipboard);
        view.show(difference, before.id(), after.id(), ShortText::of);
        body.getChildren().add(view);
    }

    private void say(Node row) {
        body.getChildren().add(row);
    }
}
