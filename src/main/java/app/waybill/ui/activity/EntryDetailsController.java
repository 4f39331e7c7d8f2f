package app.waybill.ui.activity;

import java.util.List;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.TimeText;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CopyField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The drawer: all that the journal says of one act, to be copied.
public final class EntryDetailsController {
    private final Session session;
    private final TextClipboard clipboard;
    private Runnable onClose = () -> {};
    private Consumer<JournalEntry> onVersions = _ -> {};
    @FXML
    private Label service;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label scope;
    @FXML
    private Button close;
    @FXML
    private StatusWord result;
    @FXML
    private Label time;
    @FXML
    private SelectableText message;
    @FXML
    private VBox fields;
    @FXML
    private Button open;
    @FXML
    private Button versions;
    @FXML
    private Button watch;
    @FXML
    private Button json;

    /// A drawer of a session that shows nothing yet.
    public EntryDetailsController(Session session) {
        this.session = session;
        this.clipboard = session.desktop().clipboard();
    }

    @FXML
    private void initialize() {
        close.setGraphic(Icons.of("fth-x"));
        close.setOnAction(_ -> onClose.run());
        ControlName.of("Close").on(close);
        open.setGraphic(Icons.of("fth-layers"));
        versions.setGraphic(Icons.of("fth-clock"));
        watch.setGraphic(Icons.of("fth-eye"));
        json.setGraphic(Icons.of("fth-copy"));
    }

    void onClose(Runnable action) {
        onClose = action;
    }

    /// What showing the versions of an entry's bundle does.
    void onVersions(Consumer<JournalEntry> action) {
        onVersions = action;
    }

    void show(JournalEntry entry) {
        service.setText(entry.service());
        String profile = entry.object().scope().profile();
        swatch.show(session.profiles().profile(profile).map(ProfileItem::swatch).orElse(0));
        scope.setText(profile + " · " + entry.object().scope().region());
        result.show(ResultLook.of(entry.result()));
        time.setText(new TimeText(session.desktop().clock()).exact(entry.time()));
        message.setVisible(entry.message() != null);
        message.show("", entry.message() == null ? "" : entry.message());
        fields.getChildren().clear();
        field("Place", entry.object().uri());
        field("Version id", entry.versionId());
        field("Version before", entry.previousVersionId());
        field("SHA-256 of the zip", entry.sha256().isEmpty() ? null : entry.sha256());
        JournalEntry.Run run = entry.run();
        field("Pipeline", run == null ? null : run.pipeline());
        field("Execution", run == null ? null : run.execution());
        entry.definitions().forEach(definition -> field("Image of " + definition.name(), definition.imageUri()));
        field("Account", entry.account());
        field("Identity", entry.identity());
        field("Workspace", entry.workspace());
        open.setOnAction(_ -> session.navigator().go(new Destination.ToService(entry.service())));
        versions.setOnAction(_ -> onVersions.accept(entry));
        String version = entry.versionId();
        watch.setVisible(version != null);
        watch.setOnAction(_ -> watch(entry, version));
        json.setOnAction(_ -> clipboard.copy("entry as JSON", ActivityCopy.JSON.of(List.of(entry))));
    }

    /// Pipeline and ECS service are those that the workspace names now.
    private void watch(JournalEntry entry, @Nullable String version) {
        if (version != null) {
            ServiceMapping mapping = session.workspace().content().service(entry.service())
                    .orElseGet(() -> ServiceMapping.named(entry.service()));
            session.navigator().go(new Destination.Watch(List.of(WatchTarget.of(mapping, entry.object(), version,
                    new ImageDefinitions(entry.definitions()), KnownProfiles.of(session.profiles().listing().get())))));
        }
    }

    private void field(String label, @Nullable String value) {
        if (value != null) {
            CopyField field = new CopyField();
            field.setLabel(label);
            field.show(value, clipboard);
            fields.getChildren().add(field);
        }
    }
}
