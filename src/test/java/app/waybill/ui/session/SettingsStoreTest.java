package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Start;
import app.waybill.ui.session.Settings.Writing;

class SettingsStoreTest {
    @TempDir
    private Path folder;

    @Test
    void defaultsHoldWhileThereIsNoFile() {
        SettingsStore store = load("none/settings.json");
        assertThat(store.settings().get()).isEqualTo(Settings.DEFAULT);
        assertThat(store.problems()).isEmpty();
    }

    @Test
    void everySettingIsReadAsItWasSaved() {
        Settings all = new Settings(ThemeChoice.DARK, TextSize.LARGE, Motion.REDUCED, Writing.LOCKED,
                Start.EMPTY, new WindowPlace(-1200, 40, 1300, 850, true),
                Map.of("prod", new ProfileMarks(true, true, true, 4, List.of("eu-west-1", "us-east-1"))),
                Map.of("images", new TableLayout(Map.of("tags", 120.0), "-pushed")),
                List.of(new WorkspacePlace.OnDisk(Path.of("/sets/qa1.json")),
                        new WorkspacePlace.InBucket("team", "qa/waybill.json", "qa", "eu-west-1"),
                        new WorkspacePlace.InBucket("team", "uat.json", null, null)),
                new WorkspacePlace.InBucket("team", "journal", "qa", null));
        load("deep/er/settings.json").change(now -> all);
        assertThat(load("deep/er/settings.json").settings().get()).isEqualTo(all);
    }

    @Test
    void productionIsReadOnlyAtEachStart() throws IOException {
        Files.writeString(folder.resolve("s.json"),
                "{\"profiles\": {\"prod\": {\"production\": true, \"readOnly\": false}}}");
        assertThat(load("s.json").settings().get().isReadOnly("prod")).isTrue();
    }

    @Test
    void brokenFileIsReportedWithItsLineAndLeftAsItIs() throws IOException {
        String broken = "{\n  \"theme\": \"dark\",\n  \"textSize\": }\n";
        Files.writeString(folder.resolve("s.json"), broken);
        SettingsStore store = load("s.json");
        assertThat(store.problems()).singleElement().asString().startsWith("line 3: ");
        store.change(now -> now.withTheme(ThemeChoice.LIGHT));
        assertThat(store.settings().get().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(folder.resolve("s.json")).hasContent(broken);
    }

    @Test
    void wrongTypeIsReportedAndTheRestHolds() throws IOException {
        Files.writeString(folder.resolve("s.json"),
                "{\"theme\": \"dark\", \"textSize\": \"big\", \"motion\": \"some\"}");
        SettingsStore store = load("s.json");
        assertThat(store.settings().get().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(store.problems()).hasSize(2);
    }

    @Test
    void folderIsTheSystemsUsualOne() {
        Path home = Path.of("/home/ana");
        assertThat(SettingsFolder.of(Map.of(), "Linux", home)).isEqualTo(Path.of("/home/ana/.config/waybill"));
        assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", home))
                .isEqualTo(Path.of("/cfg/waybill"));
        assertThat(SettingsFolder.of(Map.of(), "Mac OS X", home))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Waybill"));
        assertThat(SettingsFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", home))
                .isEqualTo(Path.of("/roaming/Waybill"));
    }

    private SettingsStore load(String name) {
        return SettingsStore.load(folder.resolve(name), Runnable::run);
    }
}
