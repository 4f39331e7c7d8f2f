package app.waybill.ui.shell;

import java.nio.file.Path;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;

/// The first start: three doors, none of which needs AWS, and what to do to see one's own images.
public final class WelcomeController {
    private final Session session;
    private final Runnable openSample;
    @FXML
    private Label found;
    @FXML
    private Label looked;

    /// The doors of a session; `openSample` leads to the sample company.
    public WelcomeController(Session session, Runnable openSample) {
        this.session = session;
        this.openSample = openSample;
    }

    @FXML
    private void initialize() {
        session.profiles().listing().subscribe(this::show);
    }

    @FXML
    private void openSample() {
        openSample.run();
    }

    @FXML
    private void openWorkspace() {
        session.workspace().askAndOpen();
    }

    @FXML
    private void beginWorkspace() {
        session.workspace().begin("new workspace", Workspace.EMPTY);
    }

    @FXML
    private void openExports() {
        var paths = session.desktop().dialogs().openSeveral("Open pipeline exports", FileKind.PIPELINE);
        if (!paths.isEmpty()) {
            session.navigator().go(new Destination.OpenPipelines(paths));
        }
    }

    @FXML
    private void copyCommand() {
        session.desktop().clipboard().copy("the command", "aws configure sso");
    }

    @FXML
    private void readAgain() {
        session.profiles().readAgain();
    }

    private void show(ProfileListing read) {
        int count = read.profiles().size();
        found.setText(count == 0
                ? "To see your own images: no AWS profile was found"
                : "Your own images: " + count + " AWS profiles were found");
        looked.setText("looked in " + read.files().stream().map(Path::toString).collect(Collectors.joining(" and ")));
    }
}
