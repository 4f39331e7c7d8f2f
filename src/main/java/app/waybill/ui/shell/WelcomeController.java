package app.waybill.ui.shell;

import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.HomePath;
import app.waybill.ui.session.Session;

/// The first start: three doors, none of which needs AWS, and what to do to see one's own images.
public final class WelcomeController {
    private final Session session;
    private final Command sample;
    @FXML
    private Label found;
    @FXML
    private Label advice;
    @FXML
    private Label looked;

    /// The doors of a session; `sample` leads to the sample company.
    public WelcomeController(Session session, Command sample) {
        this.session = session;
        this.sample = sample;
    }

    @FXML
    private void initialize() {
        session.profiles().listing().subscribe(this::show);
    }

    @FXML
    private void openSample() {
        sample.run().run();
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
        found.setText(switch (count) {
            case 0 -> "To see your own images: no AWS profile was found";
            case 1 -> "Your own images: one AWS profile was found";
            default -> "Your own images: " + count + " AWS profiles were found";
        });
        advice.setText("Waybill reads the profiles that the AWS CLI uses and stores no credentials of its own. "
                + (count == 0
                        ? "Create one in a terminal, then read again."
                        : "To add one, create it in a terminal, then read again."));
        looked.setText("looked in " + read.files().stream().map(HomePath::of).collect(Collectors.joining(" and ")));
    }
}
