package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Locale;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.fx.TextClipboard;

/// What the change that is looked at means, and its lines, secrets masked: in the difference of the two texts, or in both.
public final class CompareTextController {
    private enum Form {
        JOINED,
        BOTH
    }

    private final CompareModel model;
    private final TextClipboard clipboard;

    @FXML
    private Label meaning;
    @FXML
    private SegmentedToggle<Form> form;
    @FXML
    private DiffView joined;
    @FXML
    private SplitPane texts;
    @FXML
    private Label beforeName;
    @FXML
    private Label beforePath;
    @FXML
    private CodeView before;
    @FXML
    private Label afterName;
    @FXML
    private Label afterPath;
    @FXML
    private CodeView after;

    /// The texts follow the spot; nobody chose that.
    private boolean marking;

    /// A controller of the model's two texts.
    @SuppressWarnings("NullAway.Init")
    CompareTextController(CompareModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        form.offer(List.of(new Choice<>(Form.JOINED, "Joined", ""), new Choice<>(Form.BOTH, "Both texts", "")));
        joined.visibleProperty().bind(form.value().isEqualTo(Form.JOINED));
        texts.visibleProperty().bind(joined.visibleProperty().not());
        joined.setAccessibleText("Difference of the two pipelines");
        joined.copyWith(clipboard);
        follow(CompareEnd.BEFORE, before);
        follow(CompareEnd.AFTER, after);
        model.compared().subscribe(this::show);
        model.spot().subscribe(this::mark);
    }

    private void follow(CompareEnd end, CodeView text) {
        text.setAccessibleText("JSON of the pipeline " + end.word().toLowerCase(Locale.ROOT));
        text.copyWith(clipboard);
        text.selectedLine().subscribe(line -> {
            if (line.intValue() > 0 && !marking) {
                model.lookAtLine(end, line.intValue());
            }
        });
    }

    private void show(@Nullable Compared compared) {
        if (compared != null) {
            marking = true;
            show(compared.before(), beforeName, before);
            show(compared.after(), afterName, after);
            marking = false;
            joined.show(compared.joined(), compared.before().origin().whole(), compared.after().origin().whole());
            mark(model.spot().get());
        }
    }

    private static void show(ComparedSide side, Label name, CodeView text) {
        name.setText(side.name());
        LazyTooltip.on(name, side.where());
        text.show(side.text().masked(), List.of());
    }

    private void mark(CompareSpot spot) {
        marking = true;
        before.select(spot.lineBefore());
        after.select(spot.lineAfter());
        marking = false;
        joined.look(spot.lineBefore(), spot.lineAfter());
        meaning.setText(spot.row().map(ComparedRow::meaning).orElse(""));
        Change first = spot.row().map(row -> row.changes().getFirst()).orElse(null);
        show(first == null ? null : first.before(), beforePath);
        show(first == null ? null : first.after(), afterPath);
    }

    private static void show(@Nullable Sighting sighting, Label path) {
        path.setText(sighting == null ? "" : sighting.path().text());
        LazyTooltip.on(path, sighting == null ? "" : sighting.path().text());
    }
}
