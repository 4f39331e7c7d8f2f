package app.waybill.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import app.waybill.ui.control.NoticeList;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;

/// The frame: sidebar, top bar, status bar, and between them the screen that is shown, under the notices that concern all.
public final class FrameController {
    private final Session session;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    @FXML
    private SidebarController sidebarController;
    @FXML
    private NoticeList notices;
    @FXML
    private StackPane page;

    /// A frame for a session.
    public FrameController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        session.navigator().guideBy(this::go);
        notices.follow(session.messages().notices(), notice -> session.messages().dismiss(notice.id()));
    }

    /// Takes the screens in, in the order of the sidebar.
    public void show(List<Screen> all) {
        all.forEach(screen -> screens.put(screen.place(), screen));
        sidebarController.show(all);
    }

    /// Shows how to begin in place of a screen.
    public void showWelcome(Parent welcome) {
        page.getChildren().setAll(welcome);
        sidebarController.unmark();
    }

    /// Whether no screen was shown since then.
    public boolean isWelcoming() {
        return page.getChildren().stream().noneMatch(shown -> screens.values().stream().anyMatch(screen -> shown
                .equals(screen.node())));
    }

    private void go(Destination destination) {
        Screen screen = screens.get(destination.place());
        if (screen == null) {
            String place = destination.place().title();
            session.messages()
                    .show(new Notice("no-screen-" + place, Tone.WARNING, "There is no " + place + " screen yet.",
                            "Use waybill.json and the command line: 'waybill render' and 'waybill publish'."));
            return;
        }
        page.getChildren().setAll(screen.node());
        sidebarController.mark(destination.place());
        screen.onShow();
        screen.arrive(destination);
    }
}
