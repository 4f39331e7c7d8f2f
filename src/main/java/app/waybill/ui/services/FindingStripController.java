package app.waybill.ui.services;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.ServiceFinding;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.fx.Status;

/// The finding that is looked at: its line, what it says, and what would help.
public final class FindingStripController {
    /// Where the name of the rule would leave the sentence too little room; the tooltip has it.
    private static final double NARROW = 640;
    /// Where what helps would, too: it goes beneath the sentence.
    private static final double NARROWEST = 480;

    private final ServicesModel model;
    private final PageModel page;
    private final ContainerEdits edits;

    @FXML
    private BorderPane root;
    @FXML
    private StackPane icon;
    @FXML
    private Button line;
    @FXML
    private VBox centre;
    @FXML
    private SelectableText words;
    @FXML
    private HBox acts;
    @FXML
    private Label rule;
    @FXML
    private Button suggestion;
    @FXML
    private Button close;

    /// A strip for the page's finding.
    @SuppressWarnings("NullAway.Init")
    FindingStripController(ServicesModel model, PageModel page, ContainerEdits edits) {
        this.model = model;
        this.page = page;
        this.edits = edits;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close this finding").on(close);
        root.widthProperty().subscribe(width -> fold(width.doubleValue()));
        page.finding().subscribe(this::show);
    }

    /// Goes to the line and the container.
    @FXML
    public void go() {
        ServiceFinding found = page.finding().get();
        if (found != null) {
            page.go(found);
        }
    }

    /// Wants to see no finding for now.
    @FXML
    public void close() {
        page.close();
    }

    private void fold(double width) {
        rule.setVisible(width > NARROW);
        boolean beneath = width < NARROWEST;
        if (beneath != centre.getChildren().contains(suggestion)) {
            acts.getChildren().remove(suggestion);
            centre.getChildren().remove(suggestion);
            if (beneath) {
                centre.getChildren().add(suggestion);
            } else {
                acts.getChildren().add(1, suggestion);
            }
        }
    }

    /// What is wrong, without why; the tooltip says it all.
    private static String firstClause(String sentence) {
        int end = sentence.indexOf(": ");
        return end < 0 ? sentence : sentence.substring(0, end);
    }

    private void show(@Nullable ServiceFinding found) {
        root.setVisible(found != null);
        root.setManaged(found != null);
        if (found == null) {
            return;
        }
        Status look = SeverityLook.of(found.finding().severity());
        look.tone().on(root);
        icon.getChildren().setAll(Icons.of(look.icon()));
        String container = found.container().map(it -> it + ": ").orElse("");
        line.setText("Line " + found.finding().place().line());
        ControlName.of("Go to line " + found.finding().place().line()).on(line);
        words.show("", container + ShortText.of(firstClause(ShortWords.withoutCall(found.finding().summary()))));
        LazyTooltip.on(words, found.finding().message() + "\n" + found.finding().rule());
        rule.setText(found.finding().rule());
        Optional<Suggestion> helps = Optional.ofNullable(model.look().getValue())
                .flatMap(it -> Suggestion.of(found, it.mapping(), edits));
        suggestion.setVisible(helps.isPresent());
        suggestion.setManaged(helps.isPresent());
        suggestion.setText(helps.map(Suggestion::label).orElse(""));
        suggestion.setOnAction(_ -> helps.ifPresent(it -> it.apply().run()));
    }
}
