package app.waybill.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.CopyField;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Session;

/// The page of all settings, and the list that jumps in it.
public final class SettingsController {
    private final Session session;
    private final SettingsModel model;
    private final About about = About.of(SettingsController.class.getPackage().getImplementationVersion(),
            System.getProperties());
    @FXML
    private ScrollPane scroll;
    @FXML
    private Pane list;
    @FXML
    private Node profiles;
    @FXML
    private ProfilesController profilesController;
    @FXML
    private Node safety;
    @FXML
    private Node appearance;
    @FXML
    private Node workspace;
    @FXML
    private Node files;
    @FXML
    private Node versions;
    @FXML
    private CheckBox locked;
    @FXML
    private SegmentedToggle<ThemeChoice> theme;
    @FXML
    private SegmentedToggle<TextSize> textSize;
    @FXML
    private CheckBox reducedMotion;
    @FXML
    private CheckBox reopening;
    @FXML
    private Label lastWorkspace;
    @FXML
    private TextField teamJournal;
    @FXML
    private Label teamObjection;
    @FXML
    private Pane paths;
    @FXML
    private Pane facts;
    @FXML
    private Pane licences;
    @FXML
    private StatusWord keeping;
    private @Nullable SectionList sections;

    /// A page over the settings of a session.
    public SettingsController(Session session, SettingsModel model) {
        this.session = session;
        this.model = model;
    }

    @FXML
    private void initialize() {
        sections = new SectionList(list, scroll, Map.of(Section.PROFILES, profiles, Section.SAFETY, safety,
                Section.APPEARANCE, appearance, Section.WORKSPACE, workspace, Section.FILES, files, Section.ABOUT,
                versions));
        locked.selectedProperty().bindBidirectional(model.locked());
        reducedMotion.selectedProperty().bindBidirectional(model.reducedMotion());
        reopening.selectedProperty().bindBidirectional(model.reopening());
        teamJournal.setOnAction(_ -> keepTeamJournal());
        teamJournal.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keepTeamJournal();
            }
        });
        theme.value().bindBidirectional(model.theme());
        theme.offer(List.of(new Choice<>(ThemeChoice.SYSTEM, "System", "fth-monitor"),
                new Choice<>(ThemeChoice.LIGHT, "Light", "fth-sun"),
                new Choice<>(ThemeChoice.DARK, "Dark", "fth-moon")));
        textSize.value().bindBidirectional(model.textSize());
        textSize.offer(
                Arrays.stream(TextSize.values()).map(size -> new Choice<>(size, size.label(), "")).toList());
        facts.getChildren().setAll(about.versions().stream().map(SettingsController::fact).toList());
        licences.getChildren().setAll(About.LICENCES.stream().map(SettingsController::fact).toList());
        session.profiles().listing().subscribe(_ -> refresh());
        refresh();
    }

    /// Shows what may have changed while the page was not looked at.
    void refresh() {
        profilesController.refresh();
        lastWorkspace.setText(model.lastWorkspace());
        teamJournal.setText(model.teamJournal());
        boolean kept = model.isKept();
        keeping.show(kept
                ? new Status(Tone.SUCCESS, "fth-check-circle", model.keeping())
                : new Status(Tone.NEUTRAL, "fth-info", model.keeping()));
        paths.getChildren().setAll(model.files().stream().map(this::field).toList());
    }

    private void keepTeamJournal() {
        Optional<String> wrong = model.keepTeamJournal(teamJournal.getText());
        teamObjection.setText(wrong.orElse(""));
        teamObjection.setVisible(wrong.isPresent());
        teamObjection.setManaged(wrong.isPresent());
        teamJournal.pseudoClassStateChanged(Styles.STATE_DANGER, wrong.isPresent());
    }

    /// Brings a part of the page to its upper edge.
    void jumpTo(Section section) {
        if (sections != null) {
            sections.jumpTo(section);
        }
    }

    @FXML
    private void copyVersions() {
        session.desktop().clipboard().copy("the versions", about.text());
    }

    private CopyField field(KnownFile file) {
        CopyField field = new CopyField();
        field.setLabel(file.label());
        field.show(file.inShort(), file.full(), session.desktop().clipboard());
        return field;
    }

    private static Node fact(About.Line line) {
        Label name = new Label(line.name());
        name.getStyleClass().addAll("fact", "muted");
        Label value = new Label(line.value());
        Stream.of(name, value).forEach(label -> label.setWrapText(true));
        HBox row = new HBox(16, name, value);
        row.getStyleClass().add("row");
        return row;
    }
}
