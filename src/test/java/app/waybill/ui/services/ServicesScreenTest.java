package app.waybill.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.truth.FindingRow;
import app.waybill.ui.truth.TruthRow;

class ServicesScreenTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private final List<List<ServiceMapping>> published = new ArrayList<>();

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        Fx.run(sample.session.profiles()::readAgain);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void picturesAreTakenAndEveryControlThatCanBeFocusedHasAName() {
        Fx.takePictures("02-services", 1232, 812, () -> screen("orders-api").node());
        Fx.takePictures("02-services-small", 892, 612, () -> screen("gift-cards").node());
        Fx.takePictures("02-services-drifted", 1232, 812, () -> screen("catalog-api").node());
        Fx.takePictures("02-services-smallest", 792, 612, () -> screen("orders-api").node());
        Fx.takePictures("02-services-table", 1232, 812, () -> inTable().node());
        Fx.takePictures("02-services-table-small", 792, 612, () -> inTable().node());
        Fx.takePictures("02-services-findings", 1232, 812, () -> checked().node());
        Fx.takePictures("02-services-findings-small", 792, 612, () -> checked().node());
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));

        assertThat(Fx.call(() -> laidOut(screen).lookupAll("*").stream().filter(Node::isFocusTraversable)
                .filter(node -> node instanceof Control).filter(ServicesScreenTest::isNameless)
                .map(Node::toString).toList())).isEmpty();
    }

    private ServicesScreen inTable() {
        ServicesScreen screen = screen("orders-api");
        run(screen, "services.table");
        return screen;
    }

    @SuppressWarnings("unchecked")
    private static TableView<TruthRow> table(ServicesScreen screen) {
        return (TableView<TruthRow>) screen.node().lookup(".truth .table-view");
    }

    private static List<String> shown(ServicesScreen screen) {
        return Fx.call(() -> table(screen).getItems().stream()
                .map(row -> row.container().service() + " " + row.status().word()).toList());
    }

    @Test
    void theTruthTableHasEachContainerAndLeadsToItsService() {
        ServicesScreen screen = Fx.call(this::inTable);
        Fx.run(() -> laidOut(screen));

        assertThat(shown(screen)).hasSize(30).startsWith("payments-api Missing", "gift-cards Missing",
                "billing-api Unmapped", "orders-api Behind").contains("catalog-api Drifted").endsWith(
                        "feature-flags Up to date");
        Fx.run(() -> ((FilterField) screen.node().lookup(".truth .filter-field")).setText("catalog"));
        assertThat(shown(screen)).containsExactly("catalog-api Drifted");
        Fx.run(() -> {
            table(screen).getSelectionModel().select(0);
            press(table(screen), KeyCode.ENTER, false);
        });

        assertThat(screen.model().inTable().get()).isFalse();
        assertThat(screen.model().list().selected().get().name()).isEqualTo("catalog-api");
    }

    @Test
    void allServicesAreCheckedAndAFindingLeadsToItsService() {
        ServicesScreen screen = Fx.call(() -> screen("customer-api"));
        Fx.run(() -> {
            laidOut(screen);
            run(screen, "services.check");
        });

        TableView<FindingRow> findings = Fx.call(() -> findings(screen));
        assertThat(Fx.call(() -> findings.getItems().stream()
                .map(row -> row.service() + " " + row.found().finding().rule()).toList()))
                .startsWith("payments-api container-unknown", "billing-api definitions-not-array",
                        "gift-cards image-not-found")
                .contains("orders-api pipeline-file-name", "catalog-api pipeline-source");
        Fx.run(() -> {
            findings.getSelectionModel().select(0);
            press(findings, KeyCode.ENTER, false);
        });
        assertThat(screen.model().inTable().get()).isFalse();
        assertThat(screen.model().list().selected().get().name()).isEqualTo("payments-api");
    }

    @SuppressWarnings("unchecked")
    private static TableView<FindingRow> findings(ServicesScreen screen) {
        return (TableView<FindingRow>) screen.node().lookup("#findings");
    }

    private ServicesScreen checked() {
        ServicesScreen screen = screen("orders-api");
        run(screen, "services.check");
        return screen;
    }

    @Test
    void theStripSaysWhereTheImageOfTheSelectedContainerIsStuck() {
        ServicesScreen screen = Fx.call(() -> screen("catalog-api"));
        Fx.run(() -> laidOut(screen));

        assertThat(Fx.call(() -> texts((Parent) screen.node().lookup(".truth-strip")))).containsSubsequence("Newest",
                "77a6a278…f45d", "=", "Mapped", "=", "Published", "≠", "Running", "1becf108…f58c");
        assertThat(Fx.call(() -> texts(screen.node()))).anyMatch(text -> text.startsWith("api: runs 1becf108"));
    }

    @Test
    void whatIsTypedHoldsAtOnceAndWhatCannotHoldIsSaidInTheRow() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        Fx.run(() -> field(laidOut(screen), "Tag of web").setText("not a tag"));

        assertThat(web().select()).isEqualTo(new Selection.Tag("latest"));
        assertThat(Fx.call(() -> texts(screen.node()))).anyMatch(text -> text.startsWith("This needs a tag"));

        Fx.run(() -> field(screen.node(), "Tag of web").setText("no-such-tag"));

        assertThat(web().select()).isEqualTo(new Selection.Tag("no-such-tag"));
        assertThat(sample.session.workspace().isUnsaved()).isTrue();
        assertThat(screen.model().list().selected().get().state()).isEqualTo(ServiceState.MISSING);
    }

    @Test
    void theSuggestionOfAFindingIsAppliedAndTheFindingIsGone() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        assertThat(Fx.call(() -> texts(laidOut(screen)))).contains("image-tag-mutable", "Line 8");
        Fx.run(() -> button(screen.node(), "Write digest instead").fire());

        assertThat(Objects.requireNonNull(screen.model().look().getValue()).service().findings()).isEmpty();
        assertThat(Fx.call(() -> texts(screen.node()))).doesNotContain("image-tag-mutable");
    }

    @Test
    void severalServicesArePublishedInTheOrderOfTheWorkspace() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        Fx.run(() -> {
            ListView<?> list = (ListView<?>) laidOut(screen).lookup(".list-view");
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(4, 3);
            button(screen.node(), "Publish 2…").fire();
        });

        assertThat(published).singleElement().satisfies(services -> assertThat(services)
                .extracting(ServiceMapping::name).containsExactly("orders-api", "storefront-web"));
    }

    @Test
    void keysMoveRenameAndRemove() {
        ServicesScreen screen = Fx.call(() -> screen("storefront-web"));
        Fx.run(() -> press(laidOut(screen).lookup(".list-view"), KeyCode.UP, true));
        assertThat(names()).startsWith("storefront-web", "orders-api");
        Fx.run(() -> press(screen.node().lookup(".list-view"), KeyCode.DELETE, false));
        assertThat(names()).startsWith("orders-api").doesNotContain("storefront-web");
        Fx.run(() -> run(screen, "edit.undo"));
        assertThat(names()).startsWith("storefront-web", "orders-api");
        Fx.run(() -> {
            press(screen.node().lookup(".list-view"), KeyCode.F2, false);
            field(screen.node(), "Name of the service").setText("orders-api");
        });
        assertThat(Fx.call(() -> texts(screen.node()))).contains("There is a service \"orders-api\" already.");
        Fx.run(() -> {
            field(screen.node(), "Name of the service").setText("shop");
            button(screen.node(), "Rename").fire();
        });
        assertThat(names()).startsWith("shop", "orders-api");
    }

    @Test
    void aPlaceIsEditedInTheDrawerAndHoldsOnlyWhenItCan() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        Fx.run(() -> ((Button) laidOut(screen).lookup("#editTarget")).fire());
        Fx.run(() -> field(screen.node(), "Publishes to: Bucket").setText("s3://no"));
        assertThat(sample.session.workspace().isUnsaved()).isFalse();
        Fx.run(() -> field(screen.node(), "Publishes to: Bucket").setText("qa-other"));

        assertThat(sample.session.workspace().content().service("orders-api").orElseThrow().publish())
                .hasValueSatisfying(target -> assertThat(target.bucket()).isEqualTo("qa-other"));
    }

    @Test
    void withoutAWorkspaceItIsSaidWhatToDo() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        Fx.run(() -> sample.session.workspace().begin("new workspace", Workspace.EMPTY));

        assertThat(Fx.call(() -> texts(laidOut(screen)))).contains("No services in this workspace");
    }

    @Test
    void aDestinationChoosesItsServiceEvenWhereAFilterHidesIt() {
        ServicesScreen screen = Fx.call(() -> screen("orders-api"));
        Fx.run(() -> {
            screen.model().list().group().set(ServiceGroup.OK);
            screen.arrive(new Destination.ToService("billing-api"));
        });

        assertThat(Objects.requireNonNull(screen.model().list().selected().get()).name()).isEqualTo("billing-api");
        assertThat(screen.entries()).hasSize(24);
    }

    private ServicesScreen screen(String service) {
        ServicesScreen screen = new ServicesScreen(sample.session, new SheetHost(),
                (services, _) -> published.add(services), Duration.ZERO);
        screen.onShow();
        screen.model().list().show(service);
        return screen;
    }

    @Test
    void aPipelineIsMadeOfTheSelectedService() {
        List<Destination> gone = new ArrayList<>();
        Fx.run(() -> {
            sample.session.navigator().guideBy(gone::add);
            run(screen("orders-api"), "services.newPipeline");
        });

        assertThat(gone).containsExactly(new Destination.MakePipeline("orders-api"));
    }

    private FromEcr web() {
        return (FromEcr) sample.session.workspace().content().service("orders-api").orElseThrow().containers()
                .getFirst();
    }

    private List<String> names() {
        return sample.session.workspace().content().services().stream().map(ServiceMapping::name).toList();
    }

    private static void run(ServicesScreen screen, String command) {
        screen.commands().stream().filter(it -> it.id().equals(command)).forEach(Command::runIfEnabled);
    }

    private static Parent laidOut(ServicesScreen screen) {
        Parent root = screen.node();
        Scene scene = new Scene(root, 1232, 812);
        Fx.theme().follow(scene);
        root.applyCss();
        root.layout();
        return root;
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                && !(node instanceof ScrollPane);
    }

    private static TextField field(Parent root, String name) {
        return (TextField) root.lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private static Button button(Parent root, String words) {
        return (Button) root.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText())).findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll("*").stream().filter(ServicesScreenTest::isShown)
                .flatMap(node -> node instanceof Label label
                        ? Stream.of(label.getText())
                        : node instanceof Button button ? Stream.of(button.getText()) : Stream.<String>of())
                .filter(Objects::nonNull).toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void press(Node node, KeyCode key, boolean alt) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
    }
}
