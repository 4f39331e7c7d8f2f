package app.waybill.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleSession;

class StartSheetTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");

    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private SheetHost host = new SheetHost();

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        sample.session.profiles().readAgain();
        Fx.theme();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private String version(String service) {
        return sample.session.cloud().objects().versions(
                new ObjectRef(QA, "qa-imagedefinitions", service + ".zip"), null).get(2).versionId();
    }

    private SheetHost planned(String service) {
        host = new SheetHost();
        host.getChildren().add(new Region());
        new RestoreSheet(sample.session, host).planStart(
                sample.session.workspace().content().service(service).orElseThrow(), version(service));
        return host;
    }

    private void plan(String service) {
        Fx.run(() -> {
            Parent root = planned(service);
            new Scene(root, 1440, 900);
            root.applyCss();
            root.layout();
        });
    }

    private Button button(String id) {
        return Fx.call(() -> (Button) host.lookup(id));
    }

    private String title() {
        return Fx.call(() -> ((Label) host.lookup("#title")).getText());
    }

    private List<String> said() {
        return Fx.call(() -> host.lookupAll(".selectable-text").stream().filter(Node::isVisible)
                .map(node -> ((SelectableText) node).text()).toList());
    }

    @Test
    void thePipelineIsStartedWithTheVersionAndMayBeWatched() {
        String old = version("storefront-web");
        plan("storefront-web");
        assertThat(title()).isEqualTo("Start storefront-web-qa with version " + old.substring(0, 8) + "…");
        assertThat(said()).anyMatch(text -> text.startsWith("Nothing is written: "));

        Fx.run(button("#primary")::fire);

        assertThat(title()).startsWith("Started storefront-web-qa");
        assertThat(sample.session.cloud().executions().executions(new PipelineRef(QA, "storefront-web-qa")).getFirst()
                .took(old)).isTrue();
        List<Destination> gone = new ArrayList<>();
        sample.session.navigator().guideBy(gone::add);
        Fx.run(button("#watch")::fire);
        assertThat(gone).singleElement().isInstanceOf(Destination.Watch.class);
    }

    @Test
    void productionIsStartedOnceItsAccountIsTyped() {
        Fx.run(() -> sample.session.settings()
                .change(now -> now.withMarks("qa", ProfileMarks.NONE.used().asProduction())));
        plan("storefront-web");
        assertThat(button("#primary").isDisabled()).isTrue();

        Fx.run(() -> ((TextField) host.lookup(".production-account")).setText("222222222222"));
        assertThat(button("#primary").isDisabled()).isFalse();
        Fx.run(button("#primary")::fire);

        assertThat(title()).startsWith("Started storefront-web-qa");
        assertThat(sample.session.lock().test("qa")).as("it is locked again").isTrue();
    }

    @Test
    void aPipelineOfTypeV1SaysWhyNot() {
        plan("catalog-api");

        assertThat(said()).singleElement().asString().contains("only type V2", "[v1-no-restore]");
        assertThat(button("#primary").getText()).isEqualTo("Close");
    }

    @Test
    void whatAwsRefusesIsTold() {
        plan("storefront-web");
        sample.company.weather().bring(Trouble.DENIED, Calls.to("codepipeline", "StartPipelineExecution"));

        Fx.run(button("#primary")::fire);

        assertThat(said().getFirst()).startsWith("It was not started.");
        assertThat(button("#watch").isVisible()).isFalse();
    }

    @Test
    void pictures() {
        Fx.takePictures("start-version", 1440, 900, () -> planned("orders-api"));
        assertThat(Path.of("target", "pictures", "start-version-dark.png")).exists();
    }
}
