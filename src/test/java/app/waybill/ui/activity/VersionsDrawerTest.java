package app.waybill.ui.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleSession;

/// The versions of a bundle in the drawer of the Activity screen.
class VersionsDrawerTest {
    private static final ObjectRef ORDERS = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions",
            "orders-api.zip");

    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private Parent root = new Region();

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

    private ActivityScreen screen() {
        ActivityScreen screen = Fx.call(
                () -> new ActivityScreen(sample.session, new SheetHost(), Runnable::run, Runnable::run));
        Fx.run(screen::onShow);
        return screen;
    }

    private void show(String service) {
        ActivityScreen screen = screen();
        root = Fx.call(() -> {
            new Scene(screen.node(), 1232, 780);
            screen.arrive(new Destination.Versions(service));
            return screen.node();
        });
        layOut();
    }

    private void layOut() {
        Fx.run(() -> {
            root.applyCss();
            root.layout();
        });
    }

    private ListView<?> list() {
        return Fx.call(() -> (ListView<?>) root.lookup(".versions-drawer .list-view"));
    }

    private List<String> words() {
        ListView<?> list = list();
        return Fx.call(() -> list.lookupAll(".list-cell").stream().map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank()).toList());
    }

    private String title() {
        return Fx.call(() -> ((Label) root.lookup(".version-details .strong")).getText());
    }

    private List<String> said() {
        return Fx.call(() -> root.lookupAll(".version-details .selectable-text").stream()
                .map(node -> ((SelectableText) node).text()).toList());
    }

    private void choose(int... rows) {
        ListView<?> list = list();
        Fx.run(() -> {
            list.getSelectionModel().clearSelection();
            for (int row : rows) {
                list.getSelectionModel().select(row);
            }
        });
        layOut();
    }

    private void put(byte[] bytes) {
        sample.session.cloud().objects().write(ORDERS, bytes, new WriteCondition.Unseen(), Map.of(), null);
    }

    @Test
    void allVersionsAreThereWithWhatTheyDeployAndWhichIsLive() {
        show("orders-api");

        assertThat(words()).hasSize(4);
        assertThat(words().getFirst()).endsWith(", Published now");
        assertThat(title()).isEqualTo("What restoring it would change");
        assertThat(said()).anyMatch(text -> text.startsWith("web "));
        assertThat(Fx.call(() -> ((Button) root.lookup("#restore")).isDisabled())).isFalse();
    }

    @Test
    void theLiveVersionCannotBeRestoredButSaysWhatItDeploys() {
        show("orders-api");
        choose(0);

        assertThat(title()).isEqualTo("What it deploys");
        assertThat(Fx.call(() -> ((Button) root.lookup("#restore")).isDisabled())).isTrue();
    }

    @Test
    void anyTwoAreCompared() {
        show("orders-api");
        choose(3, 1);

        List<String> ids = sample.session.cloud().objects().versions(ORDERS, null).stream()
                .map(version -> version.versionId().substring(0, 8) + "…").toList();
        assertThat(title()).isEqualTo("From " + ids.get(3) + " to " + ids.get(1));
        assertThat(Fx.call(() -> root.lookupAll(".diff-view").size())).isOne();
        assertThat(Fx.call(() -> ((Button) root.lookup("#restore")).isDisabled())).isTrue();
    }

    @Test
    void whatIsNoBundleIsToldAsSuch() {
        put("no zip".getBytes(UTF_8));
        show("orders-api");
        choose(0);

        assertThat(words().getFirst()).contains("zip").endsWith(", Published now");
        assertThat(said()).singleElement().asString().contains("zip");
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        sample.company.weather().bring(Trouble.DENIED, Calls.to("s3", "ListObjectVersions"));
        show("orders-api");

        assertThat(Fx.call(() -> root.lookup(".versions-drawer .empty-state").isVisible())).isTrue();
    }

    @Test
    void anEntryOfTheJournalLeadsToItsVersion() {
        String second = sample.session.cloud().objects().versions(ORDERS, null).get(2).versionId();
        sample.session.journal().journal().append(Entries.published("orders-api", Duration.ofDays(1), second));
        ActivityScreen screen = screen();
        root = Fx.call(() -> {
            new Scene(screen.node(), 1232, 780);
            return screen.node();
        });
        layOut();
        Fx.run(() -> ((TableView<?>) root.lookup("#table")).getSelectionModel().clearAndSelect(0));
        Fx.run(((Button) root.lookup("#versions"))::fire);
        layOut();

        ListView<?> list = list();
        assertThat(Fx.call(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(2);
        assertThat(words().get(2)).contains("by ana.kovac");
    }

    @Test
    void pictures() {
        put("no zip".getBytes(UTF_8));
        for (int[] size : List.of(new int[]{1232, 780}, new int[]{792, 580})) {
            Fx.takePictures("versions-" + size[0], size[0], size[1], () -> {
                ActivityScreen screen = screen();
                screen.arrive(new Destination.Versions("orders-api"));
                return screen.node();
            });
        }
        assertThat(Path.of("target", "pictures", "versions-1232-dark.png")).exists();
    }
}
