package app.waybill.ui.history;

import java.util.List;
import java.util.Objects;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The drawer: all versions of a bundle, the newest first. One that is selected can be restored, two can be compared.
public final class VersionsController {
    private final Session session;
    private final VersionsModel model;
    private final VersionActs acts;
    private Runnable onClose = () -> {};
    private boolean setting;
    @FXML
    private Label title;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label place;
    @FXML
    private Button refresh;
    @FXML
    private Button close;
    @FXML
    private HBox loading;
    @FXML
    private ProgressBar bar;
    @FXML
    private Label step;
    @FXML
    private Button cancel;
    @FXML
    private ListView<VersionRow> list;
    @FXML
    private EmptyState emptyState;
    @FXML
    private Button older;
    @FXML
    private Button restore;
    @FXML
    private Button save;
    @FXML
    private MenuButton more;

    VersionsController(Session session, VersionsModel model, VersionActs acts) {
        this.session = session;
        this.model = model;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        CommandButton.bind(refresh, Command.of("versions.refresh", "Read the versions again", "fth-refresh-cw",
                model::refresh));
        close.setGraphic(Icons.of("fth-x"));
        close.setOnAction(_ -> onClose.run());
        ControlName.of("Close").on(close);
        cancel.setOnAction(_ -> model.cancel());
        older.setOnAction(_ -> model.showOlder());
        CommandButton.bind(restore, acts.restore());
        CommandButton.bind(save, acts.saveZip());
        more.setGraphic(Icons.of("fth-more-horizontal"));
        ControlName.of("More for this version").on(more);
        acts.more().forEach(command -> more.getItems().add(CommandButton.item(command)));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new VersionCell(new VersionWords(new TimeText(session.desktop().clock()))));
        list.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<VersionRow>) _ -> takeSelection());
        model.service().subscribe(this::showPlace);
        model.rows().subscribe(this::showRows);
        model.selected().subscribe(this::select);
        model.task().subscribe(this::showTask);
        model.problem().subscribe(_ -> showEmptiness());
    }

    /// What closing does.
    public void onClose(Runnable action) {
        onClose = action;
    }

    /// What the palette offers while versions are shown.
    public List<Command> commands() {
        return List.of(acts.restore(), acts.start(), acts.saveZip());
    }

    private void showPlace(@Nullable ServiceMapping service) {
        if (service == null) {
            return;
        }
        service.publish().ifPresentOrElse(target -> {
            title.setText("Versions of " + target.zipName());
            place.setText("s3://" + target.bucket() + "/" + target.key());
            swatch.show(session.profiles().profile(target.profile()).map(ProfileItem::swatch).orElse(0));
        }, () -> {
            title.setText("Versions of " + service.name());
            place.setText("");
            swatch.show(0);
        });
    }

    private void showRows(List<VersionRow> rows) {
        setting = true;
        list.getItems().setAll(rows);
        setting = false;
        Versions versions = model.versions().get();
        int unseen = versions == null ? 0 : versions.history().older();
        older.setVisible(unseen > 0);
        older.setText("Show " + unseen + " older version" + (unseen == 1 ? "" : "s"));
        showEmptiness();
    }

    private void select(List<VersionRow> rows) {
        if (rows.equals(list.getSelectionModel().getSelectedItems())) {
            return;
        }
        setting = true;
        list.getSelectionModel().clearSelection();
        rows.forEach(list.getSelectionModel()::select);
        setting = false;
        if (!rows.isEmpty()) {
            list.scrollTo(Math.max(0, list.getItems().indexOf(rows.getFirst()) - 2));
        }
    }

    private void takeSelection() {
        if (!setting) {
            model.choose(list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList());
        }
    }

    private void showTask(@Nullable RunningTask task) {
        loading.setVisible(task != null);
        bar.progressProperty().unbind();
        step.textProperty().unbind();
        if (task != null) {
            bar.progressProperty().bind(task.fraction());
            step.textProperty().bind(task.count().map(
                    count -> count.isEmpty() ? "Reading versions" : "Reading versions, " + count));
        }
        showEmptiness();
    }

    private void showEmptiness() {
        Problem problem = model.problem().get();
        boolean empty = model.rows().get().isEmpty() && model.task().get() == null;
        emptyState.setVisible(problem != null || empty);
        if (problem != null) {
            emptyState.show("fth-x-circle", problem.what(), problem.advice(), List.of(again()));
        } else if (empty) {
            emptyState.show("fth-clock", model.versions().get() == null ? "No versions were read" : "No versions yet",
                    model.versions().get() == null
                            ? "Reading was cancelled."
                            : "Nothing was published under this key so far.",
                    List.of(again()));
        }
    }

    private Command again() {
        return Command.of("", "Read again", "fth-refresh-cw", model::refresh);
    }
}
