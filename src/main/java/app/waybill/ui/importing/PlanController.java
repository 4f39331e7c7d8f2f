package app.waybill.ui.importing;

import java.util.Arrays;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.edit.PlanTable;

/// The part of the sheet that shows the plan of an import, to choose from.
public final class PlanController {
    private final ImportModel model;
    private final Runnable close;

    @FXML
    private SegmentedToggle<LineKind> kind;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private PlanTable lines;
    @FXML
    private Label trouble;
    @FXML
    private Label summary;
    @FXML
    private Button apply;

    /// A part over the model; `close` takes the sheet away.
    @SuppressWarnings("NullAway.Init")
    PlanController(ImportModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        kind.offer(Arrays.stream(LineKind.values()).map(one -> new Choice<>(one, one.label(0), "")).toList());
        kind.value().subscribe(wanted -> model.lines().only(wanted == null ? LineKind.ALL::fits : wanted::fits));
        lines.follow(model.lines());
        filterError.follow(filter);
        filter.query().subscribe(model.lines()::filterBy);
        count.follow(Bindings.size(model.lines().shown()),
                Bindings.createIntegerBinding(this::changes, model.plan()), "entries");
        trouble.managedProperty().bind(trouble.visibleProperty());
        model.troubles().subscribe(this::showTroubles);
        model.plan().subscribe(this::showPlan);
        model.lines().chosen().subscribe(_ -> showEffect());
    }

    /// Goes back to the choice.
    @FXML
    public void back() {
        model.leave();
    }

    /// Takes over what was chosen of it.
    @FXML
    public void apply() {
        if (model.apply()) {
            close.run();
        }
    }

    private int changes() {
        EditPlan plan = model.plan().get();
        return plan == null ? 0 : (int) plan.lines().stream().filter(LineKind.ALL::fits).count();
    }

    private void showTroubles(List<String> troubles) {
        trouble.setText(ImportModel.shortened(troubles));
        trouble.setVisible(!troubles.isEmpty());
    }

    private void showPlan(@Nullable EditPlan plan) {
        if (plan != null) {
            Arrays.stream(LineKind.values()).forEach(
                    one -> kind.label(one, one.label(plan.lines().stream().filter(one::fits).count())));
            kind.value().set(LineKind.ALL);
            showEffect();
        }
    }

    private void showEffect() {
        EditPlan plan = model.plan().get();
        int chosen = model.lines().chosen().get().size();
        apply.setText(chosen == 1 ? "Take over 1 entry" : "Take over " + chosen + " entries");
        apply.setDisable(chosen == 0);
        long same = plan == null
                ? 0
                : plan.lines().stream().filter(line -> line.outcome() instanceof Outcome.Same).count();
        summary.setText(same == 0 ? "" : same + (same == 1 ? " entry is so already" : " entries are so already"));
    }
}
