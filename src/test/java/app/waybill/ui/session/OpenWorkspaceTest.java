package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.fx.Notice;

class OpenWorkspaceTest {
    private static final Workspace ONE_SERVICE = new Workspace(
            List.of(new ServiceMapping("orders-api", null, List.of(), null, null, JsonObject.of())), JsonObject.of());

    @TempDir
    private Path folder;
    private final TestDesktop test = new TestDesktop();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final OpenWorkspace workspace = new OpenWorkspace(test.desktop, settings);
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("qa1.waybill.json");
    }

    @Test
    void firstEditBeginsAWorkspaceAndSavingAsksForItsFile() {
        workspace.edit(now -> ONE_SERVICE);
        assertThat(workspace.isUnsaved()).isTrue();
        test.choices.add(file);
        workspace.save();
        assertThat(workspace.isUnsaved()).isFalse();
        assertThat(workspace.state().get().name()).isEqualTo("qa1");
        assertThat(Files.exists(file)).isTrue();
        assertThat(settings.settings().get().workspaces()).containsExactly(file);
    }

    @Test
    void cancelledDialogSavesNothing() {
        workspace.edit(now -> ONE_SERVICE);
        workspace.save();
        assertThat(workspace.isUnsaved()).isTrue();
    }

    @Test
    void changeBySomebodyElseIsNotOverwrittenUnlessTheOperatorSaysSo() throws IOException {
        workspace.edit(now -> ONE_SERVICE);
        test.choices.add(file);
        workspace.save();
        Files.writeString(file, "{\"version\": 1, \"services\": []}");
        workspace.edit(now -> Workspace.EMPTY);
        workspace.edit(now -> ONE_SERVICE);
        workspace.save();
        Notice notice = test.messages.notices().getFirst();
        assertThat(notice.acts()).extracting(Notice.Act::label).containsExactly("Reload", "Save over it", "Save as…");
        assertThat(Files.readString(file)).doesNotContain("orders-api");
        notice.acts().get(1).run().run();
        assertThat(Files.readString(file)).contains("orders-api");
        assertThat(test.messages.notices()).isEmpty();
    }

    @Test
    void fileWithMistakesIsToldAndWhatWasOpenStays() throws IOException {
        Files.writeString(file, "{\"version\": 1,\n \"services\": 7}");
        workspace.begin("sample", ONE_SERVICE);
        workspace.open(file);
        assertThat(workspace.content()).isEqualTo(ONE_SERVICE);
        assertThat(test.messages.notices().getFirst().words()).contains("qa1.waybill.json has mistakes", "line 2");
    }
}
