package app.waybill.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.SampleSession;

class ImportSheetTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private SheetHost sheets = Fx.call(SheetHost::new);

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        Fx.run(sample.session.profiles()::readAgain);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Parent opened() {
        sheets = new SheetHost();
        new ImportSheet(sample.session, sheets).open().run().run();
        return sheets;
    }

    private Parent planned() {
        opened();
        choose("qa");
        field("Containers to leave alone").setText("envoy, log-router");
        box("Look through the pipelines too").setSelected(true);
        button("Plan the import…").fire();
        return sheets;
    }

    private Parent pasted() {
        opened();
        toggle("Files or text").setSelected(true);
        field("Text to import").setText("service\tcontainer\timage\nshop\tweb\tredis:7\nshop\tenvoy\tenvoy:1\n");
        return sheets;
    }

    @SuppressWarnings("unchecked")
    private void choose(String profile) {
        var choice = (ChoiceBox<ProfileItem>) sheets.lookup("#profile");
        choice.setValue(sample.session.profiles().profile(profile).orElseThrow());
    }

    @Test
    void picturesOfTheChoiceAndOfThePlan() {
        Fx.takePictures("12-import", 1440, 868, () -> {
            opened();
            choose("qa");
            return sheets;
        });
        Fx.takePictures("12-import-small", 1000, 668, () -> {
            opened();
            choose("qa");
            return sheets;
        });
        Fx.takePictures("12-import-text", 1000, 668, this::pasted);
        Fx.takePictures("12-import-plan", 1440, 868, this::planned);
        sample.openWorkspace();
        Fx.takePictures("12-import-plan-again", 1000, 668, this::planned);
    }

    @Test
    void whatEcsRunsBecomesOneEditThatCanBeUndone() {
        Workspace before = sample.session.workspace().content();
        Parent root = Fx.call(() -> laidOut(planned()));
        String act = Fx.call(() -> texts(root)).stream().filter(text -> text.startsWith("Take over ")).findFirst()
                .orElseThrow();
        Fx.run(() -> button(act).fire());

        Workspace after = sample.session.workspace().content();
        ServiceMapping orders = after.service("orders-api").orElseThrow();
        assertThat(after.services()).hasSize(23);
        assertThat(orders.containers().getLast()).isInstanceOf(LeftAlone.class);
        assertThat(orders.publish()).isPresent();
        assertThat(sample.session.workspace().history().undo().get()).isEqualTo("import from ECS in 23 services");
        assertThat(sheets.isOpen()).isFalse();
        Fx.run(sample.session.workspace()::undo);
        assertThat(sample.session.workspace().content()).isEqualTo(before);
    }

    @Test
    void clustersOfSeveralRegionsAreListedTogether() {
        Parent root = Fx.call(() -> laidOut(opened()));
        Fx.run(() -> choose("qa"));
        assertThat(Fx.call(this::clusters)).containsExactly("qa-fargate eu-west-1");

        Fx.run(() -> click("eu-central-1"));
        assertThat(Fx.call(this::clusters)).containsExactly("qa-fargate-eu eu-central-1", "qa-fargate eu-west-1");
        assertThat(Fx.call(() -> texts(root))).contains("eu-central-1, eu-west-1");

        Fx.run(() -> click("eu-west-1"));
        assertThat(Fx.call(this::clusters)).containsExactly("qa-fargate-eu eu-central-1");

        Fx.run(() -> click("eu-central-1"));
        assertThat(Fx.call(() -> button("Plan the import…").isDisabled())).isTrue();
    }

    /// A menu turns an item over before the item does what it is for.
    private void click(String region) {
        CheckMenuItem item = ((MenuButton) sheets.lookup("#regions")).getItems().stream()
                .filter(each -> region.equals(each.getText())).map(CheckMenuItem.class::cast).findFirst().orElseThrow();
        item.setSelected(!item.isSelected());
        item.fire();
    }

    private List<String> clusters() {
        return ((Pane) sheets.lookup("#clusters")).getChildren().stream()
                .map(box -> ((CheckBox) box).getText().replaceFirst("^(\\S+) +(\\S+) .*", "$1 $2")).toList();
    }

    @Test
    void conflictsAreOnlyTakenOverWhereTheyAreTicked() {
        sample.openWorkspace();
        Workspace before = sample.session.workspace().content();
        Fx.call(() -> laidOut(planned()));
        Parent root = sheets;
        String conflicts = Fx.call(() -> texts(root)).stream().filter(text -> text.startsWith("Conflicts "))
                .findFirst().orElseThrow();
        Fx.run(() -> toggle(conflicts).setSelected(true));

        assertThat(conflicts).isNotEqualTo("Conflicts 0");
        assertThat(Fx.call(() -> button("Take over 0 entries").isDisabled())).isTrue();
        assertThat(sample.session.workspace().content()).isEqualTo(before);
    }

    @Test
    void aPastedTableIsPlanned() {
        Parent root = Fx.call(() -> laidOut(pasted()));
        Fx.run(() -> button("Plan the import…").fire());
        Fx.run(() -> button("Take over 2 entries").fire());

        assertThat(root).isNotNull();
        assertThat(sample.session.workspace().content().service("shop").orElseThrow().containers()).hasSize(2);
    }

    @Test
    void aMistakeInTheTextIsSaidWithItsPlaceAndThereIsNoPlan() {
        Parent root = Fx.call(() -> laidOut(pasted()));
        Fx.run(() -> field("Text to import").setText("service\tcontainer\timage\nshop\tweb"));
        Fx.run(() -> button("Plan the import…").fire());

        assertThat(Fx.call(() -> texts(root)))
                .contains("the text, line 2, column 6: the row has 2 fields, the headings are 3");
    }

    @Test
    void filesAreReadByWhatTheyHold() throws IOException {
        Path file = Files.writeString(folder.resolve("task.json"), """
                {"family": "jobs", "containerDefinitions": [{"name": "job", "image": "busybox:1"}]}""");
        Parent root = Fx.call(() -> laidOut(pasted()));
        sample.desktop.choices.add(file);
        Fx.run(() -> button("Choose files…").fire());
        Fx.run(() -> button("Plan the import…").fire());

        assertThat(Fx.call(() -> texts(root))).contains("Take over 3 entries");
    }

    @Test
    void whatIsPublishedIsComparedWithTheWorkspace() {
        sample.openWorkspace();
        Parent root = Fx.call(() -> laidOut(opened()));
        Fx.run(() -> toggle("What is published").setSelected(true));
        Fx.run(() -> button("Plan the import…").fire());

        assertThat(Fx.call(() -> texts(root))).anyMatch(text -> text.endsWith("are so already"));
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        for (Parent root : List.of(Fx.call(() -> laidOut(planned())), Fx.call(() -> laidOut(pasted())))) {
            assertThat(Fx.call(() -> root.lookupAll("*").stream().filter(Node::isFocusTraversable)
                    .filter(node -> node instanceof Control).filter(ImportSheetTest::isNameless).map(Node::toString)
                    .toList())).isEmpty();
        }
    }

    private static Parent laidOut(Parent root) {
        Fx.theme().follow(new Scene(root, 1232, 812));
        root.applyCss();
        root.layout();
        return root;
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    private ButtonBase button(String words) {
        return (ButtonBase) node(node -> node instanceof ButtonBase button && words.equals(button.getText()), words);
    }

    private ToggleButton toggle(String words) {
        return (ToggleButton) button(words);
    }

    private CheckBox box(String words) {
        return (CheckBox) button(words);
    }

    private TextInputControl field(String name) {
        return (TextInputControl) node(
                node -> node instanceof TextInputControl && name.equals(node.getAccessibleText()), name);
    }

    private Node node(Predicate<Node> wanted, String words) {
        return sheets.lookupAll("*").stream().filter(wanted).findFirst()
                .orElseThrow(() -> new AssertionError(words + " not among " + texts(sheets)));
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll("*").stream().filter(Node::isVisible).flatMap(node -> node instanceof Labeled label
                ? Stream.of(label.getText())
                : Stream.<String>of()).filter(Objects::nonNull).toList();
    }
}
