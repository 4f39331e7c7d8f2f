package app.waybill.ui.team;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspacePlace.InBucket;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WorkspaceState;

/// Asks where in S3 a workspace is kept: as `s3://BUCKET/KEY`, and through which profile and Region.
public final class S3PlaceController {
    private final Session session;
    private final Purpose purpose;
    private final Runnable close;

    @FXML
    private Label title;
    @FXML
    private Label about;
    @FXML
    private TextField place;
    @FXML
    private ComboBox<String> profile;
    @FXML
    private TextField region;
    @FXML
    private Label objection;
    @FXML
    private Button apply;

    /// What the place is asked for.
    enum Purpose {
        OPEN,
        SAVE
    }

    /// A question in a session; `close` takes it away.
    @SuppressWarnings("NullAway.Init")
    S3PlaceController(Session session, Purpose purpose, Runnable close) {
        this.session = session;
        this.purpose = purpose;
        this.close = close;
    }

    @FXML
    private void initialize() {
        boolean opens = purpose == Purpose.OPEN;
        title.setText(opens ? "Open a workspace in S3" : "Save the workspace to S3");
        about.setText(opens
                ? "What you and others save there is brought together, service by service."
                : "Others can open it there; what you and they save is brought together, service by service.");
        apply.setText(opens ? "Open" : "Save");
        profile.setAccessibleText("Profile");
        List<ProfileItem> all = session.profiles().all();
        profile.getItems().setAll(all.stream().map(ProfileItem::name).toList());
        profile.getSelectionModel().selectFirst();
        known().ifPresent(this::show);
        place.textProperty().subscribe(_ -> check());
        check();
    }

    void focus() {
        place.requestFocus();
    }

    @FXML
    private void apply() {
        if (!apply.isDisabled()) {
            chosen().ifPresent(found -> {
                close.run();
                if (purpose == Purpose.OPEN) {
                    session.workspace().open(found);
                } else {
                    session.workspace().saving().saveTo(found);
                }
            });
        }
    }

    @FXML
    private void cancel() {
        close.run();
    }

    /// The place that is open, or the one in S3 that was used last.
    private Optional<InBucket> known() {
        WorkspaceState open = session.workspace().state().get();
        if (open != null && open.file() != null && open.file().place() instanceof InBucket there) {
            return Optional.of(there);
        }
        return session.settings().settings().get().workspaces().stream().filter(InBucket.class::isInstance)
                .map(InBucket.class::cast).findFirst();
    }

    private void show(InBucket there) {
        place.setText(there.toString());
        if (there.profile() != null) {
            profile.setValue(there.profile());
        }
        region.setText(there.region() == null ? "" : there.region());
    }

    private Optional<InBucket> chosen() {
        try {
            String typed = region.getText().strip();
            return WorkspacePlace.of(place.getText().strip()) instanceof InBucket(var bucket, var key, _, _)
                    ? Optional.of(new InBucket(bucket, key, profile.getValue(), typed.isEmpty() ? null : typed))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void check() {
        boolean wrong = chosen().isEmpty();
        objection.setText(place.getText().isBlank() || !wrong ? "" : "It is like s3://BUCKET/KEY.");
        objection.setVisible(!objection.getText().isEmpty());
        objection.setManaged(!objection.getText().isEmpty());
        apply.setDisable(wrong);
    }
}
