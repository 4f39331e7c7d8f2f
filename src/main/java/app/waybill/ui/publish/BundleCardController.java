package app.waybill.ui.publish;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.waybill.core.publish.BundleTarget;
import app.waybill.core.publish.PlannedBundle;
import app.waybill.core.text.SizeText;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CopyField;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The card of one bundle: where it goes, what is there now, what changes, what was checked, and what came of it.
public final class BundleCardController {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final BundleItem item;
    private final Session session;
    private final BundleWords words;
    private final TextClipboard clipboard;
    @FXML
    private HBox head;
    @FXML
    private ToggleButton open;
    @FXML
    private Label changed;
    @FXML
    private Label name;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label profile;
    @FXML
    private Label place;
    @FXML
    private Button copyPlace;
    @FXML
    private Badge passed;
    @FXML
    private Badge warnings;
    @FXML
    private Badge state;
    @FXML
    private HBox outcome;
    @FXML
    private Label outcomeIcon;
    @FXML
    private SelectableText outcomeText;
    @FXML
    private Button copyVersion;
    @FXML
    private Label now;
    @FXML
    private Button copyNow;
    @FXML
    private Label since;
    @FXML
    private Label after;
    @FXML
    private Label file;
    @FXML
    private Label summary;
    @FXML
    private ToggleButton more;
    @FXML
    private VBox changes;
    @FXML
    private VBox details;
    @FXML
    private CopyField sha256;
    @FXML
    private Label undo;
    @FXML
    private VBox checks;

    /// A card for a bundle of a session.
    public BundleCardController(BundleItem item, Session session) {
        this.item = item;
        this.session = session;
        this.words = new BundleWords(item.upload(), new TimeText(session.desktop().clock()));
        this.clipboard = session.desktop().clipboard();
    }

    @FXML
    private void initialize() {
        ControlName.of("Details of " + item.name()).on(open);
        open.selectedProperty().subscribe(now -> {
            open.setGraphic(Icons.of(now ? "fth-chevron-down" : "fth-chevron-right"));
            head.pseudoClassStateChanged(FOLDED, !now);
        });
        showPlace();
        showVersions();
        showChanges();
        showChecks();
        more.selectedProperty().subscribe(wanted -> {
            if (wanted) {
                showBytes();
            }
        });
        item.state().subscribe(_ -> showState());
        item.locked().subscribe(_ -> showState());
    }

    /// Leaves only the head: where the bundle goes, what changes, how it stands.
    void fold() {
        open.setSelected(false);
    }

    private void showPlace() {
        BundleTarget target = item.upload().target();
        name.setText(item.name());
        swatch.show(session.profiles().profile(item.profile()).map(ProfileItem::swatch).orElse(0));
        profile.setText(item.profile() + " · " + target.object().scope().region());
        place.setText(target.object().uri());
        copy(copyPlace, "the bundle's place", target.object().uri());
    }

    private void showVersions() {
        now.setText(words.now());
        since.setText(words.origin());
        after.setText(words.after());
        String version = item.upload().before().versionId().orElse("");
        copyNow.setVisible(!version.isEmpty());
        copy(copyNow, "the version that is there now", version);
    }

    private void showChanges() {
        file.setText(item.upload().target().fileName());
        file.setGraphic(Icons.of("fth-file-text"));
        summary.setText(words.summary());
        changed.setText(words.summary());
        DiffView diff = DiffView.inline();
        diff.setAccessibleText("Changes of " + item.name());
        diff.copyWith(clipboard);
        diff.show(words.changes(), "published", "planned", BundleWords::folded);
        changes.getChildren().setAll(diff);
    }

    private void showBytes() {
        if (details.getChildren().getFirst() instanceof CodeView) {
            return;
        }
        CodeView json = new CodeView();
        json.setAccessibleText("JSON of " + item.name());
        json.setPrefHeight(200);
        json.copyWith(clipboard);
        json.show(item.upload().service().json(),
                item.upload().service().findings().stream().map(found -> found.finding()).toList());
        PlannedBundle bundle = item.upload().bundle();
        sha256.setLabel("SHA-256 of the zip, " + SizeText.of(bundle.bytes().length));
        sha256.show(bundle.sha256(), clipboard);
        undo.setText(item.upload().undo());
        details.getChildren().addFirst(json);
    }

    private void showChecks() {
        Checks made = Checks.of(item.upload());
        made.all().forEach(check -> checks.getChildren().add(new CheckRow(check)));
        passed.show(new Status(Tone.SUCCESS, "fth-check-circle", made.passed() + " passed"));
        warnings.setVisible(made.warnings() > 0);
        warnings.show(new Status(Tone.WARNING, "fth-alert-triangle", Count.of(made.warnings(), "warning")));
    }

    private void showState() {
        BundleState reached = item.state().get();
        boolean planned = reached == BundleState.PLANNED;
        state.setVisible(!planned || item.locked().get());
        if (planned) {
            boolean production = session.settings().settings().get().writeMarks().production().test(item.profile());
            state.show(new Status(Tone.WARNING, "fth-lock", production ? "Not confirmed" : "Read-only"));
        } else {
            state.show(reached.status());
        }
        outcome.setVisible(!planned && reached != BundleState.UPLOADING);
        if (outcome.isVisible()) {
            show(OutcomeWords.of(item));
        }
    }

    private void show(OutcomeWords came) {
        came.tone().on(outcome);
        came.tone().on(outcomeIcon);
        outcomeIcon.setGraphic(Icons.of(item.state().get().status().icon()));
        outcomeText.show(came.strong(), came.text());
        copyVersion.setVisible(came.version().isPresent());
        copyVersion.setGraphic(Icons.of("fth-copy"));
        copyVersion.setOnAction(_ -> clipboard.copy("version of " + item.name(), came.version().orElseThrow()));
    }

    private void copy(Button button, String what, String text) {
        button.setGraphic(Icons.of("fth-copy"));
        button.setOnAction(_ -> clipboard.copy(what, text));
        ControlName.of("Copy " + what + " (" + item.name() + ")").on(button);
    }
}
