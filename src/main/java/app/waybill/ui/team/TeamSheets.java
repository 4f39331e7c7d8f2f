package app.waybill.ui.team;

import java.util.List;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.SaveResult;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheets for a workspace that a team shares.
public final class TeamSheets {
    private final Session session;
    private final SheetHost sheets;

    /// Opens sheets of a session over its window: that of a conflict by itself, when one comes.
    public TeamSheets(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
        session.workspace().saving().conflict().subscribe(this::decide);
    }

    /// Opens a workspace that is kept in S3, or keeps the one that is open there.
    public List<Command> commands() {
        return List.of(
                Command.of("workspace.openS3", "Open a workspace in S3…", "fth-cloud",
                        () -> ask(S3PlaceController.Purpose.OPEN)).alsoCalled("team shared bucket"),
                Command.of("workspace.saveS3", "Save the workspace to S3…", "fth-upload-cloud",
                        () -> ask(S3PlaceController.Purpose.SAVE)).alsoCalled("team share bucket"));
    }

    private void ask(S3PlaceController.Purpose purpose) {
        View<S3PlaceController> view = new FxmlViews()
                .add(S3PlaceController.class, () -> new S3PlaceController(session, purpose, sheets::close))
                .load(S3PlaceController.class);
        sheets.openAbove((Region) view.root(), sheets::close);
        view.controller().focus();
    }

    private void decide(SaveResult.@Nullable Conflicting conflict) {
        if (conflict != null) {
            View<MergeController> view = new FxmlViews()
                    .add(MergeController.class, () -> new MergeController(session, conflict, sheets::close))
                    .load(MergeController.class);
            sheets.open((Region) view.root(), sheets::close);
        }
    }
}
