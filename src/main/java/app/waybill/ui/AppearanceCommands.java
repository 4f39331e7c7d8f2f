package app.waybill.ui;

import java.util.ArrayList;
import java.util.List;

import app.waybill.ui.control.Command;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Writing;
import app.waybill.ui.session.SettingsStore;

/// How the window looks and whether it may write anything, as commands.
record AppearanceCommands(SettingsStore settings) {
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (ThemeChoice choice : ThemeChoice.values()) {
            all.add(Command.of("theme." + choice.name(), "Theme: " + choice.label(), "fth-sun",
                    () -> settings.change(now -> now.withTheme(choice))));
        }
        for (TextSize size : TextSize.values()) {
            all.add(Command.of("text." + size.percent(), "Text size: " + size.label(), "fth-type",
                    () -> settings.change(now -> now.withTextSize(size))));
        }
        all.add(Command.of("motion.reduced", "Reduce motion", "fth-pause",
                () -> settings.change(now -> now.withMotion(Motion.REDUCED))));
        all.add(Command.of("motion.full", "Allow motion", "fth-play",
                () -> settings.change(now -> now.withMotion(Motion.FULL))));
        all.add(Command.of("writing.locked", "Make everything read-only", "fth-lock",
                () -> settings.change(now -> now.withWriting(Writing.LOCKED))));
        all.add(Command.of("writing.byProfile", "Let profiles write as they are marked", "fth-unlock",
                () -> settings.change(now -> now.withWriting(Writing.BY_PROFILE))));
        return List.copyOf(all);
    }
}
