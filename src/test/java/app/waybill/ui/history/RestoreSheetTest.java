package app.waybill.ui.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.publish.JournalEntry;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleSession;

class RestoreSheetTest {
    private static final String SERVICE = "orders-api";
    private static final ObjectRef PLACE = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions",
            "orders-api.zip");

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

    private List<ObjectVersion> versions() {
        return sample.session.cloud().objects().versions(PLACE, null);
    }

    private String put(String image) {
        byte[] definitions = "[{\"name\": \"web\", \"imageUri\": \"%s\"}]".formatted(image).getBytes(UTF_8);
        return Objects.requireNonNull(sample.session.cloud().objects().write(PLACE,
                Bundle.zip("imagedefinitions.json", definitions), new WriteCondition.Unseen(), Map.of(), null)
                .versionId());
    }

    /// A version of an image that is archived, with a newer version above it.
    private String archived() {
        List<Image> all = new ArrayList<>();
        sample.session.cloud().images().images(new RepositoryRef("qa", "eu-west-1", "222222222222", SERVICE),
                all::addAll);
        Image old = all.stream().filter(image -> image.status() == ImageStatus.ARCHIVED).findFirst().orElseThrow();
        String version = put("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@" + old.digest());
        put("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:latest");
        return version;
    }

    private SheetHost planned(String version) {
        host = new SheetHost();
        host.getChildren().add(new Region());
        new RestoreSheet(sample.session, host)
                .plan(sample.session.workspace().content().service(SERVICE).orElseThrow(), version);
        return host;
    }

    private void plan(String version) {
        Fx.run(() -> {
            Parent root = planned(version);
            new Scene(root, 1440, 900);
            root.applyCss();
            root.layout();
        });
    }

    private Button primary() {
        return Fx.call(() -> (Button) host.lookup("#primary"));
    }

    private String title() {
        return Fx.call(() -> ((Label) host.lookup("#title")).getText());
    }

    private List<String> said() {
        return Fx.call(() -> host.lookupAll(".selectable-text").stream().filter(Node::isVisible)
                .map(node -> ((SelectableText) node).text()).toList());
    }

    @Test
    void anOldVersionIsPlannedRestoredAndOfferedToBeWatched() {
        String old = versions().get(2).versionId();
        plan(old);
        assertThat(title()).isEqualTo("Restore version " + old.substring(0, 8) + "… of orders-api");
        assertThat(Fx.call(() -> ((Label) host.lookup("#after")).getText()))
                .startsWith("a copy of " + old.substring(0, 8));

        Fx.run(primary()::fire);

        assertThat(versions()).hasSize(5);
        assertThat(title()).startsWith("Restored: version ");
        assertThat(said()).contains("Restored as version " + versions().getFirst().versionId() + ".");
        assertThat(sample.session.journal().journal().newest(1).entries().getFirst().result())
                .isEqualTo(JournalEntry.Result.RESTORED);
        List<Destination> gone = new ArrayList<>();
        sample.session.navigator().guideBy(gone::add);
        Fx.run(((Button) host.lookup("#watch"))::fire);
        assertThat(gone).singleElement().isInstanceOfSatisfying(Destination.Watch.class,
                watch -> assertThat(watch.targets().getFirst().version()).isEqualTo(versions().getFirst().versionId()));
        assertThat(host.isOpen()).isFalse();
    }

    @Test
    void aRivalsChangeIsShownAndNotOverwrittenAndCanBePlannedAgain() {
        plan(versions().get(2).versionId());
        String rival = put("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:latest");

        Fx.run(primary()::fire);

        assertThat(title()).startsWith("Changed meanwhile: ");
        assertThat(said()).anyMatch(text -> text.startsWith("Changed since this plan; nothing was overwritten."));
        assertThat(versions().getFirst().versionId()).isEqualTo(rival);
        Fx.run(((Button) host.lookup("#again"))::fire);
        assertThat(Fx.call(() -> ((Label) host.lookup("#now")).getText())).isEqualTo(rival.substring(0, 8) + "…");
        assertThat(primary().isDisabled()).isFalse();
    }

    @Test
    void aVersionThatCannotRunAnyMoreNeedsATick() {
        plan(archived());
        assertThat(primary().isDisabled()).isTrue();
        assertThat(said()).anyMatch(text -> text.contains("is archived and cannot be pulled"));

        Fx.run(((CheckBox) host.lookup("#anyway"))::fire);
        assertThat(primary().isDisabled()).isFalse();
        Fx.run(primary()::fire);

        assertThat(title()).startsWith("Restored: ");
    }

    @Test
    void aReadOnlyProfileRefuses() {
        plan(versions().get(2).versionId());
        Fx.run(() -> sample.session.settings()
                .change(now -> now.withMarks("qa", ProfileMarks.NONE.used().locked())));

        assertThat(primary().isDisabled()).isTrue();
        assertThat(Fx.call(() -> ((Label) host.lookup("#note")).getText())).startsWith("qa is read-only.");
    }

    @Test
    void productionIsRestoredOnceItsAccountIsTyped() {
        Fx.run(() -> sample.session.settings()
                .change(now -> now.withMarks("qa", ProfileMarks.NONE.used().asProduction())));
        plan(versions().get(2).versionId());
        assertThat(primary().isDisabled()).isTrue();
        TextField account = (TextField) Fx.call(() -> host.lookup(".production-account"));
        assertThat(Fx.call(() -> host.lookupAll(".toned").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList()))
                .contains("Production (qa): type 222222222222 to restore there");

        Fx.run(() -> account.setText("22222222222"));
        assertThat(primary().isDisabled()).isTrue();
        Fx.run(() -> account.setText("222222222222"));
        assertThat(primary().isDisabled()).isFalse();
        Fx.run(primary()::fire);

        assertThat(title()).startsWith("Restored: ");
        assertThat(sample.session.lock().test("qa")).as("it is locked again").isTrue();
    }

    @Test
    void whatIsPublishedNowIsNothingToRestore() {
        plan(versions().getFirst().versionId());

        assertThat(title()).isEqualTo("Nothing to restore");
        assertThat(Fx.call(() -> ((EmptyState) host.lookup(".empty-state")).isVisible())).isTrue();
        assertThat(primary().isDisabled()).isTrue();
    }

    @Test
    void aPlanThatCannotBeMadeSaysWhyAndIsMadeAgain() {
        sample.company.weather().bring(Trouble.DENIED, Calls.to("s3", "ListObjectVersions"));
        plan(versionsBefore());
        assertThat(title()).isEqualTo("No plan");

        sample.company.weather().clear();
        Fx.run(((Button) host.lookup("#again"))::fire);
        assertThat(title()).isEqualTo("Nothing to restore");
    }

    private String versionsBefore() {
        return Objects.requireNonNull(sample.session.cloud().objects().read(PLACE, null).orElseThrow().versionId());
    }

    @Test
    void theAwsCliCallsAreCopied() {
        String old = versions().get(2).versionId();
        plan(old);
        Fx.run(((Button) host.lookup("#cli"))::fire);

        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).contains("--version-id " + old,
                "s3api put-object", "--if-match");
    }

    @Test
    void everyControlHasAName() {
        plan(archived());

        assertThat(Fx.call(() -> host.lookupAll("*")).stream().filter(Node::isFocusTraversable)
                .filter(Control.class::isInstance).filter(node -> !(node instanceof ScrollPane))
                .filter(RestoreSheetTest::isNameless)).isEmpty();
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    @Test
    void pictures() {
        String old = versions().get(2).versionId();
        for (int[] size : List.of(new int[]{1440, 900}, new int[]{1000, 700})) {
            Fx.takePictures("restore-" + size[0], size[0], size[1], () -> planned(old));
        }
        String gone = archived();
        Fx.takePictures("restore-archived", 1440, 900, () -> planned(gone));
        Fx.takePictures("restore-done", 1440, 900, () -> {
            Parent shown = planned(old);
            ((Button) shown.lookup("#primary")).fire();
            return shown;
        });
        assertThat(Path.of("target", "pictures", "restore-1440-dark.png")).exists();
    }
}
