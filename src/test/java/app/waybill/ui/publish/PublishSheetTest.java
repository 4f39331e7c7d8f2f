package app.waybill.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleSession;

class PublishSheetTest {
    private static final List<String> SERVICES = List.of("orders-api", "storefront-web", "checkout-web", "catalog-api",
            "billing-api", "customer-api");
    private static final ObjectRef STOREFRONT = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions",
            "storefront-web.zip");

    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private SheetHost host = new SheetHost();

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        sample.session.profiles().readAgain();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private SheetHost planned() {
        List<ServiceMapping> services = sample.session.workspace().content().services().stream()
                .filter(service -> SERVICES.contains(service.name())).toList();
        host = new SheetHost();
        host.getChildren().add(new Region());
        new PublishSheet(sample.session, host).plan(services, () -> {});
        return host;
    }

    private void show() {
        Fx.theme();
        Fx.run(() -> {
            Parent root = planned();
            new Scene(root, 1440, 860);
            root.applyCss();
            root.layout();
        });
    }

    private <T extends Node> T find(Class<T> kind, String selector) {
        return Fx.call(() -> kind.cast(host.lookup(selector)));
    }

    private Button button(String text) {
        return Fx.call(() -> host.lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow());
    }

    private String title() {
        return Fx.call(() -> find(Label.class, "#title").getText());
    }

    private List<String> sentences() {
        return Fx.call(() -> host.lookupAll(".selectable-text").stream().filter(Node::isVisible)
                .map(node -> ((SelectableText) node).text()).toList());
    }

    private void escape() {
        Fx.run(() -> host.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false,
                false)));
    }

    @Test
    void aPlanShowsItsBundlesAndWhatIsNotPublished() {
        show();

        assertThat(title()).isEqualTo("Publish 3 bundles");
        assertThat(button("Publish 3 bundles").isDisabled()).isFalse();
        assertThat(sentences()).anyMatch(text -> text.startsWith("billing-api left out: "))
                .contains("2 services are up to date, nothing to do: catalog-api, customer-api");
    }

    @Test
    void allCardsButTheFirstAreFoldedAndStillSayWhereAndWhatAndCanBeOpened() {
        show();
        List<ToggleButton> chevrons = Fx.call(() -> host.lookupAll("#open").stream().map(ToggleButton.class::cast)
                .toList());
        assertThat(chevrons).extracting(ToggleButton::isSelected).containsExactly(true, false, false);
        assertThat(chevrons).allMatch(Node::isFocusTraversable).extracting(Node::getAccessibleText)
                .containsExactly("Details of orders-api", "Details of storefront-web", "Details of checkout-web");
        Parent folded = chevrons.get(1).getParent();
        assertThat(Fx.call(() -> folded.lookupAll(".label").stream().filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).toList()))
                .contains("storefront-web", "s3://qa-imagedefinitions/storefront-web.zip", "2 changed");
        Node body = Fx.call(() -> folded.getParent().getChildrenUnmodifiable().getLast());
        assertThat(body.isManaged()).isFalse();

        Fx.run(chevrons.get(1)::fire);
        assertThat(body.isManaged()).isTrue();
    }

    @Test
    void publishingShowsTheVersionOfEachBundleAndThenClosesWithEsc() {
        show();
        Fx.run(button("Publish 3 bundles")::fire);

        assertThat(title()).isEqualTo("Published 3 bundles");
        assertThat(sentences().stream().filter(text -> text.startsWith("Published as version "))).hasSize(3);
        escape();
        assertThat(Fx.call(host::isOpen)).isFalse();
        assertThat(sample.session.journal().journal().newest(10).entries()).hasSize(3);
    }

    @Test
    void whatWentWrongIsSaidOnItsCardAndANewPlanCanBeMade() {
        show();
        sample.session.cloud().objects().write(STOREFRONT, new byte[]{1}, new WriteCondition.Unseen(), Map.of(), null);
        sample.company.weather().bring(Trouble.DENIED, Calls.to("s3", "PutObject"), 1);
        Fx.run(find(CheckBox.class, ".check-box")::fire);
        Fx.run(button("Publish 3 bundles")::fire);

        assertThat(title()).isEqualTo("Published 1 bundle, 1 changed meanwhile, 1 failed");
        assertThat(sentences()).anyMatch(text -> text.startsWith("Failed; nothing was written."))
                .anyMatch(text -> text.startsWith("Changed since this plan; nothing was overwritten."));
        Fx.run(button("Plan again")::fire);
        assertThat(title()).isEqualTo("Publish 2 bundles");
    }

    @Test
    void productionTakesTheTypedNameOfItsAccount() {
        sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").asProduction()));
        show();
        assertThat(button("Publish 3 bundles").isDisabled()).isTrue();
        assertThat(Fx.call(() -> host.lookupAll(".badge").stream().filter(Labeled.class::isInstance)
                .map(Labeled.class::cast).map(Labeled::getText).toList())).contains("Not confirmed");

        Fx.run(() -> find(TextField.class, ".production-account").setText("222222222222"));
        Fx.run(button("Publish 3 bundles")::fire);

        assertThat(title()).isEqualTo("Published 3 bundles");
    }

    @Test
    void aReadOnlyProfileIsSaidOnTheButton() {
        show();
        Fx.run(() -> sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").locked())));

        assertThat(button("Read-only: qa").isDisabled()).isTrue();
    }

    @Test
    void theCommandsOfAllUploadsAreCopied() {
        show();
        Fx.run(button("Copy as AWS CLI")::fire);

        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString().lines().toList())).hasSize(3)
                .allMatch(line -> line.startsWith("aws s3api put-object --profile qa"));
    }

    @Test
    void aServiceThatIsLeftOutCanBeOpened() {
        List<Destination> gone = new ArrayList<>();
        sample.session.navigator().guideBy(gone::add);
        show();
        Fx.run(button("Open service")::fire);

        assertThat(gone).containsExactly(new Destination.ToService("billing-api"));
        assertThat(Fx.call(host::isOpen)).isFalse();
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        show();
        Fx.run(find(ToggleButton.class, "#more")::fire);
        Set<Node> nodes = Fx.call(() -> host.lookupAll("*"));

        assertThat(nodes.stream().filter(Node::isFocusTraversable).filter(Control.class::isInstance)
                .filter(node -> !(node instanceof ScrollPane)).filter(PublishSheetTest::isNameless)).isEmpty();
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    @Test
    void pictures() {
        Fx.takePictures("publish-plan", 1440, 860, this::planned);
        Fx.takePictures("publish-production", 1000, 700, () -> {
            close();
            open();
            sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").asProduction()));
            return planned();
        });
        Fx.takePictures("publish-plan-bytes", 1440, 860, () -> {
            Scene before = new Scene(planned());
            host.applyCss();
            ((ToggleButton) host.lookup("#more")).fire();
            before.setRoot(new Region());
            return host;
        });
        Fx.takePictures("publish-done", 1440, 860, () -> {
            close();
            open();
            planned();
            sample.session.cloud().objects().write(STOREFRONT, new byte[]{1}, new WriteCondition.Unseen(), Map.of(),
                    null);
            button("Publish 3 bundles").fire();
            return host;
        });
        assertThat(Path.of("target", "pictures", "publish-plan-dark.png")).exists();
    }
}
