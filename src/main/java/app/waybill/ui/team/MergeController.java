package app.waybill.ui.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.waybill.core.text.TextDiff;
import app.waybill.core.workspace.SaveResult;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WorkspaceMerge.Conflict;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspaceMerge.Taken;
import app.waybill.core.workspace.WorkspaceWriter;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.session.Session;

/// The sheet of a conflict: each service that others changed, too, with theirs and mine as a difference, and whose is kept.
public final class MergeController {
    private final Session session;
    private final SaveResult.Conflicting conflict;
    private final Runnable close;
    private final Map<String, Side> sides = new HashMap<>();

    @FXML
    private Label about;
    @FXML
    private Button closeButton;
    @FXML
    private VBox cards;
    @FXML
    private Label taken;

    /// A sheet for a conflict; `close` takes it away.
    @SuppressWarnings("NullAway.Init")
    MergeController(Session session, SaveResult.Conflicting conflict, Runnable close) {
        this.session = session;
        this.conflict = conflict;
        this.close = close;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close without saving").on(closeButton);
        List<Conflict> conflicts = conflict.merge().conflicts();
        about.setText(conflict.theirs().place() + ": " + (conflicts.size() == 1
                ? "one service was changed by you and by others"
                : conflicts.size() + " services were changed by you and by others"));
        conflicts.forEach(each -> cards.getChildren().add(card(each)));
        List<Taken> others = conflict.merge().taken();
        taken.setText(others.isEmpty()
                ? "Nothing is saved before you decide."
                : "Taken in besides: " + others.stream().map(Taken::words).collect(Collectors.joining(", ")) + ".");
    }

    @FXML
    private void save() {
        close.run();
        session.workspace().saving().settle(conflict, sides);
    }

    @FXML
    private void leave() {
        close.run();
    }

    private Node card(Conflict each) {
        Label name = new Label(each.name());
        name.getStyleClass().add("strong");
        Label legend = new Label("− theirs   + mine");
        legend.getStyleClass().addAll("secondary", "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        SegmentedToggle<Side> keep = new SegmentedToggle<>();
        keep.offer(List.of(new Choice<>(Side.MINE, each.mine().isEmpty() ? "Mine: removed" : "Keep mine", ""),
                new Choice<>(Side.THEIRS, each.theirs().isEmpty() ? "Theirs: removed" : "Take theirs", "")));
        keep.setMaxHeight(Region.USE_PREF_SIZE);
        keep.setAccessibleText("Whose " + each.name() + " is kept");
        keep.value().subscribe(side -> sides.put(each.name(), side == null ? Side.MINE : side));
        HBox header = new HBox(name, legend, gap, keep);
        header.getStyleClass().add("card-header");
        DiffView difference = DiffView.inline();
        difference.setAccessibleText("Theirs and mine of " + each.name());
        difference.copyWith(session.desktop().clipboard());
        difference.show(TextDiff.of(text(each.theirs()), text(each.mine())), "theirs", "mine");
        VBox card = new VBox(header, difference);
        card.getStyleClass().add("card");
        return card;
    }

    private static String text(Optional<ServiceMapping> service) {
        return service.map(WorkspaceWriter::write).orElse("");
    }
}
