package app.waybill.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import app.waybill.core.gateway.ProfileListing;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.Commands;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Unsaved;
import app.waybill.ui.sets.SetsSheet;
import app.waybill.ui.shell.FrameController;
import app.waybill.ui.shell.KeySheetController;
import app.waybill.ui.shell.PaletteController;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.ScopeEntries;
import app.waybill.ui.shell.Screen;
import app.waybill.ui.shell.SidebarController;
import app.waybill.ui.shell.StatusBarController;
import app.waybill.ui.shell.TopBarController;
import app.waybill.ui.shell.WelcomeController;
import app.waybill.ui.team.TeamSheets;

/// All of the window for one session: the frame with the screens in it, what lies over them, and the commands.
final class SessionView {
    private final Session session;
    private final SheetHost sheets = new SheetHost();
    private final Command showKeys = Command.of("window.keys", "Show commands and keys", "fth-command", this::showKeys)
            .onKey("F1").alsoCalled("help shortcuts ?");
    private final Commands commands = new Commands();
    private final List<Screen> screens;
    private final View<FrameController> frame;
    private final View<PaletteController> palette;
    private final View<KeySheetController> keys;
    private final View<WelcomeController> welcome;
    private final BorderPane root = new BorderPane();

    /// The window for a session; `elsewhere` leads to the other one.
    SessionView(Session session, Command elsewhere) {
        this.session = session;
        screens = Screens.of(session, sheets);
        Command compareSets = new SetsSheet(session, sheets).open();
        List<Command> team = new TeamSheets(session, sheets).commands();
        FxmlViews views = new FxmlViews().add(FrameController.class, () -> new FrameController(session))
                .add(SidebarController.class, () -> new SidebarController(session, compareSets, team))
                .add(TopBarController.class, () -> new TopBarController(session, this::search, elsewhere))
                .add(StatusBarController.class, () -> new StatusBarController(session, showKeys))
                .add(PaletteController.class, () -> new PaletteController(commands, this::things, sheets::close))
                .add(KeySheetController.class, () -> new KeySheetController(commands, sheets::close))
                .add(WelcomeController.class, () -> new WelcomeController(session, elsewhere));
        frame = views.load(FrameController.class);
        palette = views.load(PaletteController.class);
        keys = views.load(KeySheetController.class);
        welcome = views.load(WelcomeController.class);
        sheets.getChildren().add(frame.root());
        frame.controller().show(screens);
        root.setCenter(sheets);
        root.setBottom(views.load(StatusBarController.class).root());
        commands.register(windowCommands());
        commands.register(List.of(showKeys, elsewhere, compareSets));
        commands.register(team);
        screens.forEach(screen -> commands.register(screen.commands()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(commands.command("edit.undo").orElseThrow(),
                commands.command("edit.redo").orElseThrow(), () -> !sheets.isOpen())::pressed);
        root.sceneProperty().flatMap(scene -> Objects.requireNonNull(scene).focusOwnerProperty())
                .subscribe(_ -> session.workspace().history().settle());
    }

    Session session() {
        return session;
    }

    Parent root() {
        return root;
    }

    List<Screen> screens() {
        return screens;
    }

    /// What would be lost if the window closed now.
    List<Unsaved> unsaved() {
        OpenWorkspace workspace = session.workspace();
        Stream<Unsaved> mapping = workspace.isUnsaved()
                ? Stream.of(new Unsaved(workspace.name(), workspace.saving()::save))
                : Stream.of();
        return Stream.concat(mapping, screens.stream().flatMap(screen -> screen.unsaved().stream())).toList();
    }

    void listenIn(Scene scene) {
        scene.getAccelerators().clear();
        commands.listenIn(scene, () -> !sheets.isOpen());
        scene.setOnKeyTyped(this::typed);
    }

    /// Opens the key sheet at `?`, wherever the keyboard has it; a field has it as text.
    private void typed(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            showKeys();
        }
    }

    private void showKeys() {
        sheets.openAbove((Region) keys.root(), sheets::close);
        keys.controller().begin();
    }

    /// Reads the profiles and then shows images, or how to begin where there are no profiles.
    void begin() {
        frame.controller().showWelcome(welcome.root());
        session.profiles().listing().subscribe((_, read) -> start(read));
        session.profiles().readAgain();
    }

    /// Runs a command as the palette does.
    void run(String command) {
        commands.command(command).ifPresent(Command::runIfEnabled);
    }

    void search() {
        palette.controller().refresh();
        sheets.openAbove((Region) palette.root(), sheets::close);
        palette.controller().focus();
    }

    void showWelcome() {
        sheets.close();
        frame.controller().showWelcome(welcome.root());
    }

    private void start(ProfileListing read) {
        if (!read.profiles().isEmpty() && frame.controller().isWelcoming()) {
            session.navigator().go(new Destination.To(screens.getFirst().place()));
        }
    }

    private List<PaletteEntry> things() {
        return Stream.concat(screens.stream().flatMap(screen -> screen.entries().stream()),
                new ScopeEntries(session).all().stream()).toList();
    }

    private List<Command> windowCommands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("window.search", "Search or run…", "fth-search", this::search).onKey("Shortcut+K"),
                Command.of("workspace.open", "Open a workspace…", "fth-folder", session.workspace()::askAndOpen)
                        .onKey("Shortcut+O"),
                Command.of("workspace.save", "Save the workspace", "fth-save", session.workspace().saving()::save)
                        .onKey("Shortcut+S"),
                Command.of("workspace.saveAs", "Save the workspace as…", "fth-save",
                        session.workspace().saving()::saveAs)
                        .onKey("Shortcut+Shift+S"),
                Command.of("workspace.look", "Take in what others changed in the workspace", "fth-refresh-cw",
                        () -> session.workspace().saving().lookAgain(true)).alsoCalled("reload refresh merge team"),
                Command.of("profiles.read", "Read profiles again", "fth-users", session.profiles()::readAgain)));
        all.addAll(new AppearanceCommands(session.settings()).all());
        for (Screen screen : screens) {
            Place place = screen.place();
            all.add(Command.of("go." + place.name(), "Go to " + place.title(), place.icon(),
                    () -> session.navigator().go(new Destination.To(place))).onKey(place.key()));
        }
        return all;
    }
}
