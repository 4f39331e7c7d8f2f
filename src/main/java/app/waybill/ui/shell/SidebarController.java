package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WorkspaceState;

/// The sidebar: the workspace chooser and the places. Only places that have a screen are shown.
public final class SidebarController {
    private final Session session;
    private final Command compare;
    private final List<Command> team;
    private final Map<Place, SidebarEntry> entries = new EnumMap<>(Place.class);
    @FXML
    private VBox places;
    @FXML
    private VBox lower;
    @FXML
    private MenuButton workspace;
    @FXML
    private Label workspaceName;
    @FXML
    private Label workspacePath;

    /// A sidebar over the session's workspace; `compare` puts it beside others, `team` shares it.
    public SidebarController(Session session, Command compare, List<Command> team) {
        this.session = session;
        this.compare = compare;
        this.team = List.copyOf(team);
    }

    @FXML
    private void initialize() {
        ControlName.of("Workspace").on(workspace);
        session.workspace().state().subscribe(this::showWorkspace);
        workspace.setOnShowing(_ -> workspace.getItems().setAll(menu()));
        workspace.getItems().setAll(menu());
    }

    /// Shows the places of these screens.
    public void show(List<Screen> screens) {
        for (Screen screen : screens.stream().filter(screen -> screen.place().entry() == screen.place()).toList()) {
            SidebarEntry entry = new SidebarEntry(screen,
                    () -> session.navigator().go(new Destination.To(screen.place())));
            entries.put(screen.place(), entry);
            (screen.place() == Place.SETTINGS ? lower : places).getChildren().add(entry);
        }
    }

    /// Marks the place that is shown.
    public void mark(Place shown) {
        entries.forEach(
                (place, entry) -> entry
                        .mark(place == shown.entry() ? SidebarEntry.Mark.SHOWN : SidebarEntry.Mark.NONE));
    }

    /// Marks no place.
    public void unmark() {
        entries.values().forEach(entry -> entry.mark(SidebarEntry.Mark.NONE));
    }

    private void showWorkspace(@Nullable WorkspaceState state) {
        workspaceName.setText(state == null ? "No workspace" : state.name());
        workspacePath.setText(state == null ? "open or create one" : where(state));
    }

    private static String where(WorkspaceState state) {
        if (state.file() == null) {
            return "not saved yet";
        }
        WorkspacePlace place = state.file().place();
        return place.folder().map(folder -> folder + "/" + place.fileName()).orElse(place.toString());
    }

    private List<MenuItem> menu() {
        MenuItem open = item("Open…", "fth-folder", session.workspace()::askAndOpen);
        MenuItem begin = item("New workspace", "fth-file-plus",
                () -> session.workspace().begin("new workspace", Workspace.EMPTY));
        MenuItem save = item("Save", "fth-save", session.workspace().saving()::save);
        MenuItem saveAs = item("Save as…", "fth-save", session.workspace().saving()::saveAs);
        List<MenuItem> items = new ArrayList<>(
                List.of(open, begin, save, saveAs));
        team.forEach(command -> items.add(CommandButton.item(command)));
        items.add(CommandButton.item(compare));
        List<WorkspacePlace> recent = session.settings().settings().get().workspaces();
        if (!recent.isEmpty()) {
            items.add(new SeparatorMenuItem());
            recent.forEach(place -> items.add(
                    item(place.toString(), "fth-file", () -> session.workspace().open(place))));
        }
        return items;
    }

    private static MenuItem item(String words, String icon, Runnable run) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
