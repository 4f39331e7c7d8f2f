package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Scope;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;
import app.waybill.ui.shell.Screen;

/// Every view of the window on the sample company: what can be worked with has a name and is reached by keyboard, and
/// the style sheets are understood. Screens are covered as they come.
class AllViewsTest {
    private static final Logger TOOLKIT_STYLES = Logger.getLogger("javafx.css");

    @TempDir
    private Path folder;
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private final Handler handler = new Warnings(warnings);
    private final List<String> sheets = new ArrayList<>();
    private SampleCloud cloud;
    private SessionView view;
    private Scene scene;

    @BeforeEach
    void open() {
        TOOLKIT_STYLES.setLevel(Level.WARNING);
        TOOLKIT_STYLES.addHandler(handler);
        cloud = new SampleCloud(folder);
        cloud.cloud().images().repositories(new Scope("qa", "eu-west-1"), page -> {
            // the first call loads the SDK, which must not keep the FX thread waiting
        });
        Settings settings = Settings.DEFAULT;
        for (String profile : List.of("tools", "qa", "qa-eu", "prod")) {
            settings = settings.withMarks(profile, ProfileMarks.NONE.used());
        }
        SettingsStore store = SettingsStore.inMemory(settings);
        Fx.theme();
        view = Fx.call(() -> new SessionView(cloud.begin(store, new TestDesktop().desktop),
                Command.of("sample.open", "Open the sample company", "fth-package", () -> {})));
        scene = Fx.call(() -> new Scene(view.root(), 1440, 900));
        Fx.run(() -> {
            view.begin();
            view.session().workspace().begin("sample", WorkspaceReader.read(
                    cloud.company.files().workspace().getBytes(StandardCharsets.UTF_8)).workspace()
                    .orElseThrow());
        });
    }

    @AfterEach
    void close() {
        TOOLKIT_STYLES.removeHandler(handler);
        cloud.close();
    }

    @Test
    void whatCanBeWorkedWithHasANameAndTabLeadsThere() {
        List<String> faults = new ArrayList<>();
        Fx.run(() -> openPipelines());
        for (Screen screen : view.screens()) {
            Fx.run(() -> view.session().navigator().go(new Destination.To(screen.place())));
            faults.addAll(faults(screen.place().title()));
            commandsThatAskMore(screen).forEach(command -> faults.addAll(sheetFaults(command)));
        }
        Fx.run(view::showWelcome);
        faults.addAll(faults("Welcome"));
        Fx.run(view::search);
        faults.addAll(faults("Palette"));
        Fx.run(() -> view.run("window.keys"));
        faults.addAll(faults("Keys"));
        assertThat(faults).isEmpty();
        assertThat(sheets).contains("Publish…");
    }

    @Test
    void questionMarkShowsTheKeysButIsTextInAField() {
        SheetHost sheets = Fx.call(() -> (SheetHost) scene.lookup(".sheet-host"));
        Fx.run(() -> view.listenIn(scene));
        TextField field = Fx.call(() -> (TextField) scene.lookup(".text-field"));
        Fx.run(() -> field.fireEvent(typedQuestionMark()));
        assertThat(sheets.isOpen()).isFalse();

        Fx.run(() -> scene.getRoot().fireEvent(typedQuestionMark()));
        assertThat(sheets.isOpen()).isTrue();
        assertThat(Fx.call(() -> scene.lookup(".key-sheet"))).isNotNull();
    }

    private static KeyEvent typedQuestionMark() {
        return new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void styleSheetsAreUnderstoodInBothThemes() throws IOException {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            Fx.run(() -> Fx.theme().choice().set(theme));
            for (Screen screen : view.screens()) {
                Fx.run(() -> view.session().navigator().go(new Destination.To(screen.place())));
                Fx.run(this::lookAt);
            }
        }
        assertThat(warnings).isEmpty();
        assertThat(mistakes()).isEmpty();
    }

    private List<String> faults(String where) {
        return Fx.call(() -> {
            lookAt();
            Controls controls = new Controls(scene);
            return Stream.concat(controls.nameless().stream().map(control -> where + ": no name: " + control),
                    controls.unreached().stream().map(control -> where + ": not reached: " + control)).toList();
        });
    }

    private void lookAt() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Command> commandsThatAskMore(Screen screen) {
        return Fx.call(() -> screen.commands().stream().filter(command -> command.title().endsWith("…")).toList());
    }

    /// What a command shows before it acts, where that is a sheet and not a dialog of the system.
    private List<String> sheetFaults(Command command) {
        Fx.run(command::runIfEnabled);
        SheetHost host = Fx.call(() -> (SheetHost) scene.lookup(".sheet-host"));
        if (!host.isOpen()) {
            return List.of();
        }
        sheets.add(command.title());
        List<String> faults = faults(command.title());
        Fx.run(host::close);
        return faults;
    }

    private void openPipelines() {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> export : cloud.company.files().pipelineExports().entrySet()) {
            try {
                files.add(Files.writeString(folder.resolve(export.getKey()), export.getValue()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        view.session().navigator().go(new Destination.OpenPipelines(files));
    }

    private static List<String> mistakes() throws IOException {
        CssParser.errorsProperty().clear();
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/app/waybill/ui"))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            new CssParser().parse(sheet.toUri().toURL());
        }
        return CssParser.errorsProperty().stream().map(CssParser.ParseError::getMessage).toList();
    }

    private static final class Warnings extends Handler {
        private final List<String> messages;

        Warnings(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord logged) {
            messages.add(logged.getMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
