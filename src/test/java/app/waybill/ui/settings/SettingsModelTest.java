package app.waybill.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Start;
import app.waybill.ui.session.Settings.Writing;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

class SettingsModelTest {
    @TempDir
    private Path folder;
    private final TestDesktop test = new TestDesktop();
    private Path file;
    private SampleCloud cloud;
    private Session session;
    private SettingsModel model;

    @BeforeEach
    void begin() {
        file = folder.resolve("settings.json");
        cloud = new SampleCloud(folder);
        session = cloud.begin(SettingsStore.load(file, Runnable::run), test.desktop);
        session.profiles().readAgain();
        model = new SettingsModel(session);
    }

    @AfterEach
    void end() {
        cloud.close();
    }

    @Test
    void eachChangeIsOnTheDiskAtOnce() {
        model.theme().set(ThemeChoice.DARK);
        model.textSize().set(TextSize.LARGEST);
        model.reducedMotion().set(true);
        model.locked().set(true);
        model.reopening().set(false);
        Settings kept = SettingsStore.load(file, Runnable::run).settings().get();
        assertThat(kept.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(kept.textSize()).isEqualTo(TextSize.LARGEST);
        assertThat(kept.motion()).isEqualTo(Motion.REDUCED);
        assertThat(kept.writing()).isEqualTo(Writing.LOCKED);
        assertThat(kept.start()).isEqualTo(Start.EMPTY);
    }

    @Test
    void whatIsChangedElsewhereShowsOnThePage() {
        session.settings().change(now -> now.withTheme(ThemeChoice.LIGHT).withWriting(Writing.LOCKED));
        assertThat(model.theme().get()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(model.locked().get()).isTrue();
    }

    @Test
    void profilesAreFoundByNameKindAccountAndRegion() {
        assertThat(model.profiles()).hasSize(4);
        model.filter(FilterQuery.of("prod role 333333333333 eu-west-1"));
        assertThat(model.profiles()).extracting(ProfileItem::name).containsExactly("prod");
    }

    @Test
    void filesAreNamedWithWhatTheyAre() {
        assertThat(model.files()).containsExactly(KnownFile.of("Settings", file),
                KnownFile.of("Journal", folder.resolve("journal.jsonl")),
                KnownFile.of("AWS config", folder.resolve("config")),
                KnownFile.of("AWS credentials", folder.resolve("credentials")));
        assertThat(model.source()).startsWith("Read from " + folder.resolve("config") + " and ");
        assertThat(model.keeping()).startsWith("Saved as you change them, in ").endsWith("settings.json");
    }

    @Test
    void settingsThatNobodyKeepsSaySo() {
        SettingsModel sample = new SettingsModel(
                cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), test.desktop));
        assertThat(sample.isKept()).isFalse();
        assertThat(sample.keeping()).startsWith("Not kept");
    }

    @Test
    void versionsCanBeCopiedIntoAReport() {
        Properties properties = new Properties();
        List.of("java.version", "java.vendor", "javafx.version", "os.name", "os.version", "os.arch")
                .forEach(name -> properties.setProperty(name, name));
        assertThat(About.of("1.2.3", properties).text()).isEqualTo("""
                Waybill: 1.2.3
                Java: java.version, java.vendor
                JavaFX: javafx.version
                System: os.name os.version, os.arch""");
        assertThat(About.of(null, properties).text()).startsWith("Waybill: from source");
    }
}
