package app.waybill.ui.services;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ImageUri;
import app.waybill.core.image.ImageUriProblem;
import app.waybill.core.image.Repository;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.WriteAs;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.TagLabel;
import app.waybill.ui.fx.Tone;

/// A container's row: its name, which image it runs, and what that comes to. Rows are used again for other containers.
public final class ContainerRowController {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ContainerServices services;
    private final ContainerMenu menu;
    private @Nullable ContainerMapping shown;
    private EcrFields ecr;
    private @Nullable Resolution resolution;
    /// Fields that are filled in change; nobody typed that.
    private boolean showing;

    @FXML
    private BorderPane root;
    @FXML
    private Label state;
    @FXML
    private TextField name;
    @FXML
    private FlowPane line;
    @FXML
    private Node source;
    @FXML
    private SuggestField<Repository> repository;
    @FXML
    private Node choice;
    @FXML
    private ComboBox<SelectKind> kind;
    @FXML
    private TextField selection;
    @FXML
    private Node form;
    @FXML
    private SegmentedToggle<WriteAs> write;
    @FXML
    private HBox outside;
    @FXML
    private TextField uri;
    @FXML
    private HBox alone;
    @FXML
    private Button map;
    @FXML
    private HBox resolves;
    @FXML
    private MenuButton more;

    /// A row that shows no container yet.
    @SuppressWarnings("NullAway.Init")
    ContainerRowController(ContainerServices services) {
        this.services = services;
        this.menu = new ContainerMenu(services);
    }

    @FXML
    private void initialize() {
        name.textProperty().subscribe((_, typed) -> rename(typed));
        uri.textProperty().subscribe((_, typed) -> retype(typed));
        ecr = new EcrFields(services, repository, kind, selection, write);
        ecr.onObjection(this::object);
        Stream.of(outside, alone, resolves).forEach(box -> box.maxWidthProperty().bind(line.widthProperty()));
        map.setOnAction(_ -> services.edits().map(shownName()));
        more.setOnShowing(_ -> more.getItems().setAll(menu.of(Objects.requireNonNull(shown), uriNow())));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> services.select().accept(shownName()));
        for (Node field : List.of(name, source, choice, form, uri, map, more)) {
            field.focusWithinProperty().subscribe(focused -> {
                if (focused) {
                    services.select().accept(shownName());
                }
            });
        }
    }

    /// Shows a container of a service, in the place of whichever the row showed.
    void show(RenderedService service, RenderedContainer container) {
        showing = true;
        ContainerMapping mapping = container.mapping();
        shown = mapping;
        if (!mapping.name().equals(name.getText())) {
            name.setText(mapping.name());
        }
        name.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        name.setAccessibleText("Name of container " + mapping.name());
        ControlName.of("More for " + mapping.name()).on(more);
        Stream.of(source, choice, form).forEach(part -> show(part, mapping instanceof FromEcr));
        show(outside, mapping instanceof FromUri);
        show(alone, mapping instanceof LeftAlone);
        if (mapping instanceof FromUri(_, String text, _) && !text.equals(uri.getText())) {
            uri.setText(text);
            uri.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        }
        uri.setAccessibleText("Image of " + mapping.name());
        if (mapping instanceof FromEcr from) {
            ecr.show(from, container);
        }
        Resolution now = Resolution.of(service, container);
        if (!now.equals(resolution)) {
            resolution = now;
            show(now);
        }
        showing = false;
    }

    /// Marks the row as the selected one, or not.
    void mark(@Nullable String selected) {
        root.pseudoClassStateChanged(SELECTED, shownName().equals(selected));
    }

    /// Goes to the container's name.
    void begin() {
        name.requestFocus();
        name.selectAll();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private String shownName() {
        return shown == null ? "" : shown.name();
    }

    private String uriNow() {
        return resolution == null ? "" : resolution.uri();
    }

    private void show(Resolution now) {
        now.tone().on(state);
        state.setGraphic(Icons.of(now.icon()));
        state.setAccessibleText(now.words().isEmpty()
                ? now.tone().name().toLowerCase(Locale.ROOT)
                : now.words());
        resolves.getChildren().clear();
        Optional.ofNullable(now.tag()).ifPresent(this::addTag);
        Optional.ofNullable(now.digest())
                .ifPresent(digest -> add(digest, "mono", "muted").setMinWidth(Region.USE_PREF_SIZE));
        if (!now.words().isEmpty()) {
            now.tone().on(add(now.words(), "toned", "secondary"));
        }
        LazyTooltip.on(resolves, now.details().isEmpty() ? now.words() : now.details());
    }

    /// Only a tag that is longer than the whole row is shortened, in the middle; its digest never is.
    private void addTag(String tag) {
        TagLabel label = TagLabel.fixed(tag);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        resolves.getChildren().add(label);
    }

    private Label add(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        resolves.getChildren().add(label);
        return label;
    }

    /// Says what is wrong with what was typed, in the place of what it would come to.
    private void object(String objection) {
        if (!objection.isEmpty()) {
            resolution = new Resolution(Tone.DANGER, "fth-x-circle", null, null, objection, objection, uriNow());
            show(resolution);
        }
    }

    private void rename(String typed) {
        if (showing || shown == null || typed.equals(shown.name())) {
            return;
        }
        Optional<String> objection = services.edits().objectionTo(shown.name(), typed);
        name.pseudoClassStateChanged(Styles.STATE_DANGER, objection.isPresent());
        if (objection.isPresent()) {
            object(objection.get());
        } else {
            services.edits().rename(shown.name(), typed);
        }
    }

    private void retype(String typed) {
        if (showing || shown == null) {
            return;
        }
        Optional<String> objection = ImageUri.parse(typed).problem().map(ImageUriProblem::message);
        uri.pseudoClassStateChanged(Styles.STATE_DANGER, objection.isPresent());
        if (objection.isPresent()) {
            object(objection.get());
        } else {
            services.edits().runUri(shown.name(), typed);
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            services.edits().move(shownName(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }
}
