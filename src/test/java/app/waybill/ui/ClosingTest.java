package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;
import app.waybill.ui.session.Unsaved;

class ClosingTest {
    private static final Workspace ONE_SERVICE = new Workspace(
            List.of(new ServiceMapping("orders-api", null, List.of(), null, null, JsonObject.of())), JsonObject.of());

    @TempDir
    private Path folder;
    private final TestDesktop test = new TestDesktop();
    private final RunningTasks running = new RunningTasks();
    private final BlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
    private final Closing closing = new Closing(running, test.messages, () -> {});
    private OpenWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = new OpenWorkspace(test.desktop, SettingsStore.inMemory(Settings.DEFAULT), TestDesktop.ON_DISK);
    }

    @Test
    void whereNothingIsLostItClosesAtOnce() {
        workspace.begin("sample", ONE_SERVICE);
        assertThat(mayClose()).isTrue();
        assertThat(test.messages.notices()).isEmpty();
    }

    @Test
    void runningWorkAsksOnceAndClosingAgainCloses() {
        new FxTasks(running, fxThread::add, _ -> {}).run(Job.of("Listing images", _ -> ""));
        assertThat(mayClose()).isFalse();
        assertThat(test.messages.notices()).singleElement().extracting(Notice::strong)
                .isEqualTo("“Listing images” is still running.");
        assertThat(mayClose()).isTrue();
    }

    @Test
    void unsavedWorkspaceAsksAndCanBeSaved() {
        workspace.edit(_ -> ONE_SERVICE);
        assertThat(mayClose()).isFalse();
        Notice question = test.messages.notices().getFirst();
        assertThat(question.words()).startsWith("new workspace has unsaved changes.");
        test.choices.add(folder.resolve("qa1.json"));
        question.acts().getFirst().run().run();
        assertThat(Files.exists(folder.resolve("qa1.json"))).isTrue();
        assertThat(mayClose()).isTrue();
    }

    @Test
    void questionThatWasDismissedIsAskedAnew() {
        workspace.edit(_ -> ONE_SERVICE);
        assertThat(mayClose()).isFalse();
        test.messages.dismiss(test.messages.notices().getFirst().id());
        assertThat(mayClose()).isFalse();
    }

    @Test
    void whatIsUnsavedIsToldByItsNamesAndOnlyTheFirstThree() {
        List<Unsaved> four = Stream.of("a", "b", "c", "d").map(name -> new Unsaved(name, () -> {})).toList();
        assertThat(closing.mayClose(four)).isFalse();
        assertThat(test.messages.notices().getFirst().strong())
                .isEqualTo("a, b, c and 1 more have unsaved changes.");
    }

    private boolean mayClose() {
        return closing.mayClose(workspace.isUnsaved()
                ? List.of(new Unsaved(workspace.name(), workspace.saving()::save))
                : List.of());
    }
}
