package app.waybill.ui.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;

/// All that Waybill remembers about its operator. No credentials, ever. Recent workspaces stand last used first.
public record Settings(ThemeChoice theme, TextSize textSize, Motion motion, Writing writing, Start start,
        @Nullable WindowPlace window, Map<String, ProfileMarks> profiles, Map<String, TableLayout> tables,
        List<WorkspacePlace> workspaces, @Nullable WorkspacePlace teamJournal) {
    /// What holds until something is set.
    public static final Settings DEFAULT = new Settings(ThemeChoice.SYSTEM, TextSize.NORMAL, Motion.FULL,
            Writing.BY_PROFILE, Start.REOPEN, null, Map.of(), Map.of(), List.of(), null);

    private static final int REMEMBERED = 8;

    /// Whether things move.
    public enum Motion {
        FULL,
        REDUCED
    }

    /// Who may change anything in the cloud.
    public enum Writing {
        /// Each profile as it is marked.
        BY_PROFILE,
        /// Nobody.
        LOCKED
    }

    /// What the window begins with.
    public enum Start {
        /// The workspace that was open last.
        REOPEN,
        /// No workspace.
        EMPTY
    }

    /// Keeps unchangeable copies.
    public Settings {
        profiles = Map.copyOf(profiles);
        tables = Map.copyOf(tables);
        workspaces = List.copyOf(workspaces);
    }

    /// What is said of a profile.
    public ProfileMarks marks(String profile) {
        return profiles.getOrDefault(profile, ProfileMarks.NONE);
    }

    /// Whether writing through the profile is locked.
    public boolean isReadOnly(String profile) {
        return writing == Writing.LOCKED || marks(profile).readOnly();
    }

    /// What profiles are marked with, as far as writing goes. Where nobody may write, no confirmation of production helps.
    public WriteMarks writeMarks() {
        return new WriteMarks(profile -> writing == Writing.BY_PROFILE && marks(profile).production(),
                this::isReadOnly);
    }

    /// With another theme.
    public Settings withTheme(ThemeChoice choice) {
        return new Settings(choice, textSize, motion, writing, start, window, profiles, tables, workspaces,
                teamJournal);
    }

    /// With texts of another size.
    public Settings withTextSize(TextSize size) {
        return new Settings(theme, size, motion, writing, start, window, profiles, tables, workspaces, teamJournal);
    }

    /// With more or less motion.
    public Settings withMotion(Motion wanted) {
        return new Settings(theme, textSize, wanted, writing, start, window, profiles, tables, workspaces, teamJournal);
    }

    /// With writing locked, or not.
    public Settings withWriting(Writing wanted) {
        return new Settings(theme, textSize, motion, wanted, start, window, profiles, tables, workspaces, teamJournal);
    }

    /// With another start.
    public Settings withStart(Start wanted) {
        return new Settings(theme, textSize, motion, writing, wanted, window, profiles, tables, workspaces,
                teamJournal);
    }

    /// With the window in another place.
    public Settings withWindow(WindowPlace place) {
        return new Settings(theme, textSize, motion, writing, start, place, profiles, tables, workspaces, teamJournal);
    }

    /// With other marks for a profile.
    public Settings withMarks(String profile, ProfileMarks marks) {
        return new Settings(theme, textSize, motion, writing, start, window, with(profiles, profile, marks), tables,
                workspaces, teamJournal);
    }

    /// How a table is arranged.
    public TableLayout table(String name) {
        return tables.getOrDefault(name, TableLayout.NONE);
    }

    /// With another arrangement of a table.
    public Settings withTable(String table, TableLayout layout) {
        return new Settings(theme, textSize, motion, writing, start, window, profiles, with(tables, table, layout),
                workspaces, teamJournal);
    }

    /// With a workspace as the one used last.
    public Settings withWorkspace(WorkspacePlace file) {
        List<WorkspacePlace> recent = Stream
                .concat(Stream.of(file), workspaces.stream().filter(other -> !other.equals(file)))
                .limit(REMEMBERED).toList();
        return new Settings(theme, textSize, motion, writing, start, window, profiles, tables, recent, teamJournal);
    }

    /// With another place where the team keeps its journals: a folder, or the beginning of keys in a bucket; null for none.
    public Settings withTeamJournal(@Nullable WorkspacePlace place) {
        return new Settings(theme, textSize, motion, writing, start, window, profiles, tables, workspaces, place);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
