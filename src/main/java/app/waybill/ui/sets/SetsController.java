package app.waybill.ui.sets;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.jspecify.annotations.Nullable;

import app.waybill.core.sets.CarryAs;
import app.waybill.core.sets.SetRow;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.edit.PlanTable;

/// The sheet: the sets side by side and what to promote, or the plan of that.
public final class SetsController {
    private final SetsModel model;
    private final PromotionModel promotion;
    private final Runnable close;

    @FXML
    private Label title;
    @FXML
    private Label about;
    @FXML
    private Button closeButton;
    @FXML
    private MenuButton add;
    @FXML
    private MenuButton remove;
    @FXML
    private SegmentedToggle<SetsModel.Shown> shown;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private Node comparing;
    @FXML
    private SetsTable table;
    @FXML
    private EmptyState empty;
    @FXML
    private ComboBox<OpenSet> from;
    @FXML
    private ComboBox<OpenSet> to;
    @FXML
    private SegmentedToggle<CarryAs> as;
    @FXML
    private Button prepare;
    @FXML
    private Label trouble;
    @FXML
    private Node promoting;
    @FXML
    private Node planning;
    @FXML
    private FilterField planFilter;
    @FXML
    private FilterError planFilterError;
    @FXML
    private CountLabel planCount;
    @FXML
    private PlanTable lines;
    @FXML
    private Label summary;
    @FXML
    private Button apply;

    /// A sheet over its models; `close` takes it away.
    @SuppressWarnings("NullAway.Init")
    public SetsController(SetsModel model, PromotionModel promotion, Runnable close) {
        this.model = model;
        this.promotion = promotion;
        this.close = close;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close the comparison").on(closeButton);
        shown.offer(List.of(new Choice<>(SetsModel.Shown.DIFFERENCES, "Differences", ""),
                new Choice<>(SetsModel.Shown.ALL, "All", "")));
        shown.value().subscribe(wanted -> model.show(wanted == null ? SetsModel.Shown.DIFFERENCES : wanted));
        filterError.follow(filter);
        filter.query().subscribe(model::filterBy);
        table.setItems(model.shown());
        count.follow(Bindings.size(model.shown()),
                Bindings.createIntegerBinding(() -> model.comparison().rows().size(), model.shown()), "containers");
        add.setOnShowing(_ -> add.getItems().setAll(additions()));
        add.getItems().setAll(additions());
        model.shown().addListener((ListChangeListener<SetRow>) _ -> showEmptiness());
        setUpPromotion();
        model.sets().subscribe(this::show);
    }

    private void setUpPromotion() {
        from.setAccessibleText("The set that was tested");
        to.setAccessibleText("The set that takes it over");
        as.offer(List.of(new Choice<>(CarryAs.DIGEST, "By digest", ""), new Choice<>(CarryAs.TAG, "By tag", "")));
        as.value().bindBidirectional(promotion.as());
        prepare.disableProperty().bind(promotion.possible().not());
        lines.follow(promotion.lines());
        planFilterError.follow(planFilter);
        planFilter.query().subscribe(promotion.lines()::filterBy);
        planCount.follow(Bindings.size(promotion.lines().shown()), Bindings
                .createIntegerBinding(promotion.lines()::total, promotion.lines().chosen()), "containers");
        promotion.lines().chosen().subscribe(_ -> showEffect());
        promotion.plan().subscribe(this::showPlan);
        promotion.trouble().subscribe(words -> {
            trouble.setText(words);
            visible(trouble, !words.isEmpty());
        });
    }

    /// Goes back from a plan to the comparison, and from there away.
    @FXML
    public void leave() {
        if (promotion.plan().get() == null) {
            close.run();
        } else {
            promotion.leave();
        }
    }

    /// Makes the plan.
    @FXML
    public void prepare() {
        promotion.prepare();
    }

    /// Does what was chosen of it.
    @FXML
    public void apply() {
        promotion.apply();
    }

    private void show(List<OpenSet> sets) {
        table.show(model.comparison().names());
        from.valueProperty().unbindBidirectional(promotion.from());
        to.valueProperty().unbindBidirectional(promotion.to());
        from.getItems().setAll(sets);
        to.getItems().setAll(sets);
        from.valueProperty().bindBidirectional(promotion.from());
        to.valueProperty().bindBidirectional(promotion.to());
        remove.getItems().setAll(sets.stream().map(set -> item(set.toString(), "fth-x", () -> model.remove(set)))
                .toList());
        remove.setDisable(sets.isEmpty());
        showEmptiness();
    }

    private void showEmptiness() {
        boolean few = model.sets().get().size() < 2;
        empty.setVisible(few || model.shown().isEmpty());
        table.setVisible(!empty.isVisible());
        visible(promoting, !few);
        if (few) {
            empty.show("fth-columns", "Compare with another set",
                    "A set is a workspace file: one for QA1, one for UAT. Add the files to put them side by side.",
                    List.of(Command.of("", "Add sets…", "fth-plus", model::askAndAdd)));
        } else {
            empty.show("fth-check-circle", "Nothing differs here", "All sets say the same of what is filtered for.",
                    List.of());
        }
    }

    private List<MenuItem> additions() {
        List<MenuItem> items = new ArrayList<>(List.of(item("Choose files…", "fth-folder", model::askAndAdd)));
        if (!model.recent().isEmpty()) {
            items.add(new SeparatorMenuItem());
            model.recent().forEach(
                    place -> items.add(item(place.toString(), "fth-file", () -> model.add(List.of(place)))));
        }
        return items;
    }

    private static MenuItem item(String words, String icon, Runnable run) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void showPlan(@Nullable EditPlan plan) {
        comparing.setVisible(plan == null);
        planning.setVisible(plan != null);
        OpenSet source = promotion.from().get();
        OpenSet target = promotion.to().get();
        boolean planned = plan != null && source != null && target != null;
        title.setText(planned ? "Promote " + source.name() + " to " + target.name() : "Compare sets");
        about.setText(planned
                ? target.name() + " keeps its own profiles, registries, buckets and pipelines. Nothing is published."
                : "Which container takes which image in each environment");
        showEffect();
    }

    private void showEffect() {
        OpenSet target = promotion.to().get();
        int changes = promotion.lines().chosen().get().size();
        apply.setText((target != null && target.file().isPresent() ? "Save " : "Take over ")
                + (changes == 1 ? "1 change" : changes + " changes"));
        apply.setDisable(changes == 0);
        EditPlan plan = promotion.plan().get();
        summary.setText(plan == null
                ? ""
                : plan.impossible().size() + " cannot be carried, "
                        + (plan.lines().size() - plan.changes().size() - plan.impossible().size()) + " so already");
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
