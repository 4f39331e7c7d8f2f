package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.Notice;

class OpenWorkspaceTest {
    private static final Workspace ONE_SERVICE = new Workspace(
            List.of(new ServiceMapping("orders-api", null, List.of(), null, null, JsonObject.of())), JsonObject.of());

    @TempDir
    private Path folder;
    private final TestDesktop test = new TestDesktop();
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);
    private final OpenWorkspace workspace = new OpenWorkspace(test.desktop, settings, TestDesktop.ON_DISK);
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
        workspace.saving().save();
        assertThat(workspace.isUnsaved()).isFalse();
        assertThat(workspace.state().get().name()).isEqualTo("qa1");
        assertThat(Files.exists(file)).isTrue();
        assertThat(settings.settings().get().workspaces()).containsExactly(new WorkspacePlace.OnDisk(file));
    }

    @Test
    void cancelledDialogSavesNothing() {
        workspace.edit(now -> ONE_SERVICE);
        workspace.saving().save();
        assertThat(workspace.isUnsaved()).isTrue();
    }

    @Test
    void whatOthersChangedElsewhereIsTakenInWhenSaving() {
        save(ONE_SERVICE);
        elsewhere(now -> now.add(ServiceMapping.named("theirs")));
        workspace.edit(now -> now.add(ServiceMapping.named("mine")));

        workspace.saving().save();

        assertThat(names(workspace.content())).containsExactly("orders-api", "mine", "theirs");
        assertThat(names(WorkspaceFile.load(file).workspace().orElseThrow())).isEqualTo(names(workspace.content()));
        assertThat(workspace.isUnsaved()).isFalse();
        assertThat(test.messages.last().get().text())
                .isEqualTo("qa1.waybill.json saved, with what others had changed: theirs added");
        assertThat(workspace.history().undo().get()).isEqualTo("take in what others changed");
    }

    @Test
    void whatBothChangedIsDecidedBeforeAnythingIsWritten() {
        save(ONE_SERVICE.add(ServiceMapping.named("web")));
        elsewhere(now -> now.replace("web", uri("web", "nginx:2")).add(ServiceMapping.named("theirs")));
        workspace.edit(now -> now.replace("web", uri("web", "nginx:1")));

        workspace.saving().save();

        assertThat(workspace.isUnsaved()).isTrue();
        assertThat(workspace.saving().conflict().get().names()).containsExactly("web");
        assertThat(test.messages.notices().getFirst().words()).contains("Others changed what you changed: web.");
        assertThat(WorkspaceFile.load(file).text()).doesNotContain("nginx:1");

        workspace.saving().settle(workspace.saving().conflict().get(), Map.of("web", Side.MINE));

        assertThat(WorkspaceFile.load(file).workspace().orElseThrow().service("web")).contains(uri("web", "nginx:1"));
        assertThat(names(workspace.content())).containsExactly("orders-api", "web", "theirs");
        assertThat(workspace.saving().conflict().get()).isNull();
        assertThat(test.messages.notices()).isEmpty();
        assertThat(workspace.isUnsaved()).isFalse();
    }

    @Test
    void whatOthersBrokeIsLeftAsItIs() throws IOException {
        save(ONE_SERVICE);
        Files.writeString(file, "{\"version\": 1, \"services\": ");
        workspace.edit(now -> now.add(ServiceMapping.named("mine")));

        workspace.saving().save();

        assertThat(Files.readString(file)).isEqualTo("{\"version\": 1, \"services\": ");
        assertThat(test.messages.notices().getFirst().words()).contains("has mistakes now");
        assertThat(names(workspace.content())).containsExactly("orders-api", "mine");
    }

    @Test
    void aFileThatIsGoneTakesNoServiceWithIt() throws IOException {
        save(ONE_SERVICE);
        Files.delete(file);
        workspace.edit(now -> now.add(ServiceMapping.named("mine")));

        workspace.saving().save();

        assertThat(names(workspace.content())).containsExactly("orders-api", "mine");
        assertThat(file).doesNotExist();
        Notice notice = test.messages.notices().getFirst();
        assertThat(notice.acts()).extracting(Notice.Act::label).containsExactly("Reload", "Save over it", "Save as…");
        notice.acts().get(1).run().run();
        assertThat(names(WorkspaceFile.load(file).workspace().orElseThrow())).containsExactly("orders-api", "mine");
        assertThat(test.messages.notices()).isEmpty();
    }

    @Test
    void whatOthersChangedIsTakenInWhenOneComesBack() throws IOException {
        save(ONE_SERVICE);
        workspace.edit(now -> now.add(ServiceMapping.named("mine")));
        workspace.saving().lookAgain(true);
        assertThat(test.messages.last().get().text()).isEqualTo("Nobody changed qa1.waybill.json since it was read");
        elsewhere(now -> now.add(ServiceMapping.named("theirs")));

        workspace.saving().lookAgain(false);
        assertThat(names(workspace.content())).as("not more than once in a while").doesNotContain("theirs");
        workspace.saving().lookAgain(true);

        assertThat(names(workspace.content())).containsExactly("orders-api", "mine", "theirs");
        assertThat(test.messages.last().get().text()).isEqualTo("Taken in from others: theirs added");
        assertThat(workspace.isUnsaved()).as("mine is not saved yet").isTrue();
        workspace.saving().save();
        assertThat(names(WorkspaceFile.load(file).workspace().orElseThrow())).contains("mine", "theirs");

        Files.writeString(file, "{");
        workspace.saving().lookAgain(true);
        assertThat(names(workspace.content())).containsExactly("orders-api", "mine", "theirs");
    }

    @Test
    void aConflictThatIsSeenEarlyIsOfferedAndNothingIsChanged() {
        save(ONE_SERVICE.add(ServiceMapping.named("web")));
        elsewhere(now -> now.replace("web", uri("web", "nginx:2")));
        workspace.edit(now -> now.replace("web", uri("web", "nginx:1")));

        workspace.saving().lookAgain(true);

        assertThat(workspace.content().service("web")).contains(uri("web", "nginx:1"));
        assertThat(workspace.saving().conflict().get()).isNull();
        Notice notice = test.messages.notices().getFirst();
        assertThat(notice.acts().getFirst().label()).isEqualTo("Decide…");
        notice.acts().getFirst().run().run();
        assertThat(workspace.saving().conflict().get().names()).containsExactly("web");
    }

    private void save(Workspace content) {
        workspace.begin("qa1", content);
        test.choices.add(file);
        workspace.saving().save();
    }

    private void elsewhere(UnaryOperator<Workspace> change) {
        WorkspaceFile theirs = WorkspaceFile.load(file);
        theirs.save(change.apply(theirs.workspace().orElseThrow()));
    }

    private static ServiceMapping uri(String name, String uri) {
        return ServiceMapping.named(name).add(new ContainerMapping.FromUri("web", uri, JsonObject.of()));
    }

    private static List<String> names(Workspace content) {
        return content.services().stream().map(ServiceMapping::name).toList();
    }

    @Test
    void fileWithMistakesIsToldAndWhatWasOpenStays() throws IOException {
        Files.writeString(file, "{\"version\": 1,\n \"services\": 7}");
        workspace.begin("sample", ONE_SERVICE);
        workspace.open(new WorkspacePlace.OnDisk(file));
        assertThat(workspace.content()).isEqualTo(ONE_SERVICE);
        assertThat(test.messages.notices().getFirst().words()).contains("qa1.waybill.json has mistakes", "line 2");
    }
}
