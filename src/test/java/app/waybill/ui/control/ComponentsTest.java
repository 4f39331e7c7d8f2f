package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;

/// Takes the pictures of all parts on one page, to be looked at beside the design.
class ComponentsTest {
    private static final TextClipboard CLIPBOARD = new TextClipboard(what -> {});

    @Test
    void allPartsCanBeShownInBothThemes() {
        Fx.takePictures("components", 1180, 1260, ComponentsTest::page);
        assertThat(Path.of("target", "pictures", "components-dark.png")).exists();
    }

    private static Parent page() {
        FlowPane page = new FlowPane(16, 16, card("Buttons", 340, buttons()),
                card("Badges, tags, severities", 340, badges()),
                card("Fields", 340, fields()), card("Notices", 520, notices()), card("Empty state", 340, empty()),
                card("To copy", 340, copies()), card("Text", 520, code()), card("Difference", 520, differences()));
        page.setPadding(new Insets(24));
        page.getStyleClass().add("page");
        return page;
    }

    private static Node card(String title, double width, Node... content) {
        Label name = new Label(title);
        name.getStyleClass().addAll("secondary", "strong");
        HBox header = new HBox(name);
        header.getStyleClass().add("card-header");
        VBox body = new VBox(8, content);
        body.setPadding(new Insets(16));
        VBox card = new VBox(header, body);
        card.getStyleClass().add("card");
        card.setPrefWidth(width);
        return card;
    }

    private static Node[] buttons() {
        Command publish = Command.of("a", "Publish…", "fth-upload", () -> {}).onKey("Shortcut+Shift+P");
        Button primary = CommandButton.of(publish);
        primary.getStyleClass().add("accent");
        Button disabled = CommandButton.of(
                Command.of("b", "Publish 3 bundles", "fth-upload", () -> {}).when(new SimpleBooleanProperty(false)));
        disabled.getStyleClass().add("accent");
        Command refresh = Command.of("c", "Refresh", "fth-refresh-cw", () -> {});
        Button flat = CommandButton.of(refresh);
        flat.getStyleClass().add("flat");
        Button small = CommandButton.of(Command.of("d", "Copy", "fth-copy", () -> {}));
        small.getStyleClass().add("small");
        Button fix = CommandButton.of(Command.of("e", "Apply fix", "fth-zap", () -> {}));
        fix.getStyleClass().addAll("accent", "button-outlined", "small");
        return new Node[]{new HBox(8, primary, disabled),
                new HBox(8, CommandButton.of(refresh), flat, CommandButton.icon(refresh), small), new HBox(8, fix)};
    }

    private static Node[] badges() {
        ScanCells scan = new ScanCells();
        scan.show(1, 3, 6, 14);
        ScanCells clean = new ScanCells();
        clean.show(0, 0, 4, 11);
        return new Node[]{
                new HBox(4, new Badge(new Status(Tone.SUCCESS, "fth-check-circle", "Up to date")),
                        new Badge(new Status(Tone.WARNING, "fth-arrow-up-circle", "Behind")),
                        new Badge(new Status(Tone.WARNING, "fth-repeat", "Drifted"))),
                new HBox(4, new Badge(new Status(Tone.NEUTRAL, "fth-minus-circle", "Unmapped")),
                        new Badge(new Status(Tone.DANGER, "fth-x-circle", "Error")),
                        new Badge(new Status(Tone.ACCENT, "fth-log-in", "Sign in"))),
                new HBox(12, new StatusWord(new Status(Tone.DANGER, "fth-x-circle", "Error")),
                        new StatusWord(new Status(Tone.WARNING, "fth-alert-triangle", "Warning")),
                        new StatusWord(new Status(Tone.ACCENT, "fth-info", "Info"))),
                new HBox(8, TagLabel.fixed("3f9c1ab"), TagLabel.movable("latest")), scan, clean,
                new HBox(8, new ProfileSwatch(1), new ProfileSwatch(2), new ProfileSwatch(3), new ProfileSwatch(4),
                        new ProfileSwatch(0))};
    }

    private static Node[] fields() {
        FilterField empty = new FilterField();
        FilterField filled = new FilterField();
        filled.setText("!base/");
        FilterField wrong = new FilterField();
        wrong.setText("/ord[/");
        FilterError error = new FilterError();
        error.follow(wrong);
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll("orders-api", "web");
        combo.getSelectionModel().selectFirst();
        SegmentedToggle<String> toggle = new SegmentedToggle<>();
        toggle.offer(
                List.of(new SegmentedToggle.Choice<>("d", "Digest", ""), new SegmentedToggle.Choice<>("t", "Tag", "")));
        CountLabel count = new CountLabel();
        count.follow(new SimpleIntegerProperty(38), new SimpleIntegerProperty(1204), "repositories");
        return new Node[]{empty, filled, new HBox(8, wrong, error), new HBox(8, combo, toggle), count};
    }

    private static Node[] notices() {
        return new Node[]{new NoticeStrip(
                new Notice("a", Tone.WARNING, "qa-eu", "is signed out: its list is from 08:15.").with("Sign in",
                        () -> {}),
                () -> {}),
                new NoticeStrip(new Notice("b", Tone.DANGER, "prod refused ecr:DescribeImages",
                        "in eu-west-1. Ask for this permission, or leave prod out.").with("Copy", () -> {}), () -> {})};
    }

    private static Node empty() {
        EmptyState state = new EmptyState();
        state.show("fth-layers", "No services in this workspace",
                "Read them from ECS, from your pipelines or from a table. Nothing is written until you save.",
                List.of(Command.of("a", "Read from ECS…", "fth-server", () -> {}),
                        Command.of("b", "From pipelines…", "fth-git-branch", () -> {})));
        return state;
    }

    private static Node copies() {
        CopyField field = new CopyField();
        field.setLabel("URI by digest");
        field.show("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@sha256:9f2b71c4…e07a", "full", CLIPBOARD);
        return field;
    }

    private static Node[] code() {
        CodeView view = new CodeView();
        String text = definitions("9f2b71c4", "latest");
        view.show(text,
                List.of(new Finding("image-tag-mutable", Severity.WARNING, "Tag can move. Write the digest.",
                        JsonPointer.ROOT, new Place(0, 1, 8, 5)),
                        new Finding("name", Severity.ERROR, "No.", JsonPointer.ROOT, new Place(0, 1, 2, 3))),
                ComponentsTest::shorter);
        view.select(4);
        view.setPrefHeight(240);
        return new Node[]{view};
    }

    private static Node[] differences() {
        TextDiff diff = TextDiff.of(definitions("41c05b1d", "1.2"), definitions("9f2b71c4", "1.2"));
        DiffView view = new DiffView();
        view.show(diff, "published", "mapped", ComponentsTest::shorter);
        view.setPrefHeight(180);
        DiffView small = DiffView.inline();
        small.show(diff, "published", "mapped", ComponentsTest::shorter);
        return new Node[]{view, small};
    }

    private static String shorter(String line) {
        return line.replace("222222222222.dkr.ecr.eu-west-1.amazonaws.com/", "…/");
    }

    private static String definitions(String digest, String tag) {
        return """
                [
                  {
                    "name": "web",
                    "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@sha256:%s"
                  },
                  {
                    "name": "worker",
                    "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-worker:%s",
                    "count": 1, "on": true
                  }
                ]
                """.formatted(digest, tag);
    }
}
