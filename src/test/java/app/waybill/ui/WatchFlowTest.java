package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

import javafx.scene.control.Button;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.TestDesktop;

/// Publish, watch, live: in the whole window, by mouse, with work in the background as it is in earnest.
class WatchFlowTest {
    private static final int HASTE = 3;

    @TempDir
    private Path folder = Path.of("");
    private final TestDesktop base = new TestDesktop();
    private FlowWindow window;

    @BeforeEach
    void open() {
        window = new FlowWindow(folder, base, this::pass);
    }

    /// Moves the time on once the window shows what was seen; it stands still while the operator is asked.
    private void pass(Duration time) throws InterruptedException {
        if (window.says("Approve…")) {
            Thread.sleep(Duration.ofDays(1));
        }
        base.time.advance(time.multipliedBy(HASTE));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsPublishedIsWatchedUntilItIsLive() {
        go(new Destination.ToService("storefront-web"));
        FlowWindow.await("something is to be published", () -> window.says("Behind"));
        Fx.run(() -> window.view.run("services.publish"));
        click(button -> "Publish 1 bundle".equals(button.getText()) && !button.isDisabled());
        click(button -> "Watch".equals(button.getText()));

        FlowWindow.await("it is live", () -> window.says("Live"));

        assertThat(window.view.session().navigator().place().get()).isEqualTo(Place.WATCH);
        assertThat(window.says("Watching storefront-web")).isTrue();
        assertThat(window.says("live: storefront-web runs it as storefront-web:312 in 4 tasks.")).isTrue();
        assertThat(window.says("storefront-web is live")).as("it is told in the status bar").isTrue();
        assertThat(startsWith("1 task stopped: OutOfMemoryError")).isTrue();
        click(button -> "Open logs".equals(button.getText()));
        assertThat(base.pages).singleElement().asString()
                .matches("https://eu-west-1\\.console\\.aws\\.amazon\\.com/ecs/v2/"
                        + "clusters/qa-fargate/tasks/[0-9a-f]+/logs\\?region=eu-west-1");
    }

    @Test
    void anApprovalIsGivenAfterOneSeesWhatWouldBeCalled() {
        go(new Destination.ToService("orders-api"));
        FlowWindow.await("something is to be published", () -> window.says("Behind"));
        Fx.run(() -> window.view.run("services.publish"));
        click(button -> "Publish 1 bundle".equals(button.getText()) && !button.isDisabled());
        click(button -> "Watch".equals(button.getText()));
        FlowWindow.await("the approval can be given", () -> window.says("Approve…"));
        click(button -> "Approve…".equals(button.getText()));
        assertThat(startsWith("aws codepipeline put-approval-result --profile qa")).isTrue();

        click(button -> "Approve".equals(button.getText()));

        FlowWindow.await("the mistake of the pipeline is told",
                () -> startsWith("failed in Deploy/DeployQA: Did not find the image definition file"));
        assertThat(window.says("Retry Deploy…")).isTrue();
    }

    @Test
    void aServiceIsWatchedFromThePaletteAndGoesOnElsewhere() {
        go(new Destination.ToService("notifications-worker"));
        Fx.run(() -> window.view.run("services.watch"));
        go(new Destination.To(Place.IMAGES));

        FlowWindow.await("its end is told", () -> window.says("notifications-worker is live"));
        click(button -> "Show".equals(button.getText()));
        assertThat(window.says("Watching notifications-worker")).isTrue();
    }

    private void go(Destination destination) {
        FlowWindow.await("the profiles are read", () -> !window.view.session().profiles().all().isEmpty());
        Fx.run(() -> window.view.session().navigator().go(destination));
    }

    private void click(Predicate<Button> wanted) {
        Button button = window.awaited(Button.class, wanted);
        Fx.run(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean startsWith(String text) {
        return !window.find(SelectableText.class, shown -> shown.text().startsWith(text)).isEmpty();
    }
}
