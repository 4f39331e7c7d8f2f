package app.waybill.ui.shell;

import java.util.List;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.Session;

/// What can be done with a profile, as the items of a menu: wherever a profile is shown, they are the same.
public record ProfileActs(ProfileItem item, Session session) {
    private static final List<String> COLOURS = List.of("Violet", "Teal", "Pink", "Orange");

    /// The items as the profile is marked now.
    public List<MenuItem> items() {
        boolean locked = item.marks().get().readOnly();
        boolean used = item.marks().get().inUse();
        return List.of(act("Check again", "fth-refresh-cw", () -> session.profiles().check(item)),
                act("Copy the sign-in command", "fth-terminal", () -> session.desktop().clipboard()
                        .copy("the sign-in command", "aws sso login --profile " + item.name())),
                new SeparatorMenuItem(),
                act(locked ? "Unlock writing" : "Make read-only", locked ? "fth-unlock" : "fth-lock",
                        () -> session.profiles().mark(item, locked ? ProfileMarks::unlocked : ProfileMarks::locked)),
                colours(), new SeparatorMenuItem(),
                act(used ? "Leave out" : "Use", used ? "fth-x" : "fth-plus",
                        () -> session.profiles().mark(item, used ? ProfileMarks::unused : ProfileMarks::used)));
    }

    private Menu colours() {
        Menu menu = new Menu("Colour", Icons.of("fth-droplet"));
        for (int i = 1; i <= COLOURS.size(); i++) {
            int colour = i;
            MenuItem choice = new MenuItem(COLOURS.get(i - 1), new ProfileSwatch(i));
            choice.setOnAction(_ -> session.profiles().mark(item, marks -> marks.coloured(colour)));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private static MenuItem act(String words, String icon, Runnable run) {
        MenuItem act = new MenuItem(words, Icons.of(icon));
        act.setOnAction(_ -> run.run());
        return act;
    }
}
