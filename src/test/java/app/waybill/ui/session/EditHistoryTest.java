package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspacePlace;

class EditHistoryTest {
    private static final Workspace BEFORE = Workspace.EMPTY.add(ServiceMapping.named("shop").add(uri("nginx")));

    @TempDir
    private Path folder;
    private final TestDesktop test = new TestDesktop();
    private final OpenWorkspace workspace = new OpenWorkspace(test.desktop,
            SettingsStore.inMemory(Settings.DEFAULT), TestDesktop.ON_DISK);

    @BeforeEach
    void begin() {
        workspace.begin("qa1", BEFORE);
    }

    @Test
    void editsAreTakenBackInTurnAndDoneAgain() {
        workspace.edit(now -> now.add(ServiceMapping.named("a")));
        workspace.edit("import 1 service", now -> now.add(ServiceMapping.named("b")));
        assertThat(workspace.history().undo().get()).isEqualTo("import 1 service");

        workspace.undo();
        assertThat(test.messages.last().get().text()).isEqualTo("Undone: import 1 service");
        assertThat(workspace.history().undo().get()).isEqualTo("add service a");
        workspace.undo();
        assertThat(workspace.content()).isEqualTo(BEFORE);
        assertThat(workspace.isUnsaved()).isFalse();
        workspace.undo();

        workspace.redo();
        workspace.redo();
        assertThat(workspace.content().services()).extracting(ServiceMapping::name).containsExactly("shop", "a", "b");
        assertThat(workspace.history().redo().get()).isEmpty();
    }

    @Test
    void whatIsTypedIntoOneFieldIsOneEditUntilTheKeyboardGoesElsewhere() {
        type("nginx:1");
        type("nginx:1.2");
        assertThat(workspace.history().undo().get()).isEqualTo("set image of web in shop to nginx:1.2");
        workspace.history().settle();
        type("nginx:2");

        workspace.undo();
        assertThat(workspace.content().services().getFirst().containers()).containsExactly(uri("nginx:1.2"));
        workspace.undo();
        assertThat(workspace.content()).isEqualTo(BEFORE);
    }

    @Test
    void whatWasTypedAndTakenBackByHandIsNoEdit() {
        type("nginx:1");
        type("nginx");

        assertThat(workspace.history().undo().get()).isEmpty();
    }

    @Test
    void anEditAfterUndoingEndsWhatCouldBeDoneAgain() {
        workspace.edit(now -> now.add(ServiceMapping.named("a")));
        workspace.undo();
        workspace.edit(now -> now.add(ServiceMapping.named("b")));

        assertThat(workspace.history().redo().get()).isEmpty();
    }

    @Test
    void savingEndsNothingButReadingAgainDoes() {
        Path file = folder.resolve("qa1.waybill.json");
        test.choices.add(file);
        workspace.edit(now -> now.add(ServiceMapping.named("a")));
        workspace.saving().save();
        workspace.undo();
        assertThat(workspace.content()).isEqualTo(BEFORE);
        assertThat(workspace.isUnsaved()).isTrue();
        workspace.redo();

        workspace.open(new WorkspacePlace.OnDisk(file));

        assertThat(workspace.history().undo().get()).isEmpty();
        workspace.undo();
        assertThat(workspace.content().services()).hasSize(2);
    }

    @Test
    void theOldestOfVeryManyAreForgotten() {
        IntStream.rangeClosed(0, EditHistory.LIMIT)
                .forEach(i -> workspace.edit(now -> now.add(ServiceMapping.named("s" + i))));
        IntStream.range(0, EditHistory.LIMIT + 10).forEach(_ -> workspace.undo());

        assertThat(workspace.content().services()).extracting(ServiceMapping::name).containsExactly("shop", "s0");
    }

    private void type(String text) {
        workspace.edit(now -> now.replace("shop", now.services().getFirst().replace("web", uri(text))));
    }

    private static FromUri uri(String text) {
        return new FromUri("web", text, JsonObject.of());
    }
}
