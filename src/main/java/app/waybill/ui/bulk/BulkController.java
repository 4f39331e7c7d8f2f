package app.waybill.ui.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Repository;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;
import app.waybill.ui.edit.PlanTable;
import app.waybill.ui.session.Repositories;

/// The page of several services: what they share, the acts, and the table of their containers with what an act would do.
public final class BulkController {
    private final BulkModel model;
    private final Command publish;
    private final Repositories repositories;
    private final Runnable listRepositories;
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Node offers;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Button publishAll;
    @FXML
    private Label shared;
    @FXML
    private FlowPane acts;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private Node question;
    @FXML
    private ComboBox<ImageSource> from;
    @FXML
    private Label by;
    @FXML
    private SuggestField<Repository> text;
    @FXML
    private Label objection;
    @FXML
    private PlanTable table;
    @FXML
    private Node footer;
    @FXML
    private Label summary;
    @FXML
    private Button apply;

    /// A view of the model. `publish` publishes the services; `listRepositories` lists what may be offered.
    @SuppressWarnings("NullAway.Init")
    public BulkController(BulkModel model, Command publish, Repositories repositories, Runnable listRepositories) {
        this.model = model;
        this.publish = publish;
        this.repositories = repositories;
        this.listRepositories = listRepositories;
    }

    @FXML
    private void initialize() {
        CommandButton.bind(publishAll, publish);
        model.services().subscribe(selected -> {
            title.setText(selected.size() + " services selected");
            publishAll.setText("Publish " + selected.size() + "…");
            shared.setText(Shared.of(selected));
        });
        acts.getChildren().setAll(Arrays.stream(BulkAct.values()).map(this::button).toList());
        filterError.follow(filter);
        filter.query().subscribe(model.lines()::filterBy);
        table.follow(model.lines());
        count.follow(Bindings.size(model.lines().shown()),
                Bindings.createIntegerBinding(model.lines()::total, model.lines().chosen()), "containers");
        setUpQuestion();
        model.act().subscribe(this::show);
        model.lines().chosen().subscribe(_ -> showEffect());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Does what is planned.
    @FXML
    public void apply() {
        model.apply();
    }

    /// Plans nothing any more.
    @FXML
    public void cancel() {
        model.act().set(null);
    }

    private Node button(BulkAct act) {
        ToggleButton button = new ToggleButton(act.title(), Icons.of(act.icon()));
        button.getStyleClass().add(Styles.SMALL);
        button.setToggleGroup(group);
        button.setUserData(act);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> model.act().set(button.isSelected() ? act : null));
        return button;
    }

    private void setUpQuestion() {
        offers = text.getRight();
        text.offer(() -> model.act().get() == BulkAct.REPLACE
                ? repositories.known().get().stream().map(BulkController::offer).toList()
                : List.of(), model::replaceBy);
        repositories.known().subscribe(_ -> text.refresh());
        text.textProperty().subscribe((_, typed) -> {
            if (!Objects.equals(typed, model.text().get())) {
                model.text().set(typed == null ? "" : typed);
            }
        });
        text.setOnAction(_ -> model.apply());
        model.text().subscribe(text::show);
        from.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ImageSource source) {
                return source == null ? "" : source.profile() + " / " + source.repository();
            }

            @Override
            public ImageSource fromString(String words) {
                return from.getValue();
            }
        });
        from.setAccessibleText("The image to replace");
        from.valueProperty().bindBidirectional(model.from());
    }

    private static Suggestion<Repository> offer(Repository found) {
        return new Suggestion<>(found, found.name(), found.profile() + " · " + found.region());
    }

    private void show(@Nullable BulkAct act) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == act));
        table.planning(act != null);
        visible(footer, act != null);
        visible(question, act != null && act.asks());
        boolean replaces = act == BulkAct.REPLACE;
        text.setRight(replaces ? offers : null);
        visible(from, replaces);
        visible(by, replaces);
        if (act != null && act.asks()) {
            text.setPromptText(act.prompt());
            text.setAccessibleText(act.prompt());
            if (replaces) {
                from.getItems().setAll(model.sources());
                listRepositories.run();
            }
            text.requestFocus();
        }
        showEffect();
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showEffect() {
        BulkAct act = model.act().get();
        int changes = model.lines().chosen().get().size();
        apply.setText(changes == 1 ? "Change 1 container" : "Change " + changes + " containers");
        apply.setDisable(changes == 0);
        long cannot = model.lines().shown().stream().filter(it -> it.line().objection().isPresent()).count();
        summary.setText(act == null || cannot == 0 ? "" : cannot + " cannot be changed");
        Optional<String> wrong = act == null ? Optional.empty() : act.objectionTo(model.text().get());
        objection.setText(wrong.orElse(""));
        text.pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.act().get() != null && filter.getText().isEmpty()) {
            cancel();
            event.consume();
        }
    }
}
