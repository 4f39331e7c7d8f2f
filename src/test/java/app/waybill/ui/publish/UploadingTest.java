package app.waybill.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.Publisher;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.TestDesktop;

class UploadingTest {
    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;

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

    @Test
    void anUploadUnderWayIsFinishedThoughItsThreadIsInterrupted() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtWriting objects = new AtWriting(sample.session.cloud().objects());
        objects.atWriting = () -> {
            writing.countDown();
            awaitIn(interrupted);
        };
        PublishingModel model = new PublishingModel(sample.session,
                List.of(sample.session.workspace().content().service("orders-api").orElseThrow()));
        model.makePlan();
        Uploading uploading = new Uploading(
                new Publisher(objects, sample.session.journal().journal(), TestDesktop.CLOCK), null,
                model.bundles().get(), AfterFailure.STOP);
        Thread thread = Thread.ofVirtual().start(() -> uploading.work(new SilentProgress()));
        writing.await();
        thread.interrupt();
        interrupted.countDown();
        thread.join();
        uploading.settle();

        assertThat(model.bundles().get()).extracting(item -> item.state().get())
                .containsExactly(BundleState.PUBLISHED);
        assertThat(sample.session.journal().journal().newest(2).entries()).hasSize(1);
    }

    /// Fails where the thread that writes is interrupted.
    private static void awaitIn(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the upload was interrupted", e);
        }
    }

    /// Nobody looks: as after the work was cancelled, when nothing is shown any more.
    private static final class SilentProgress implements Progress {
        @Override
        public void update(long done, long total) {
            // nobody looks
        }

        @Override
        public void say(String step) {
            // nobody looks
        }

        @Override
        public void show(Runnable update) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
