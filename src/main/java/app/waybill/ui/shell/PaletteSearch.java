package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.shell.PaletteRow.Heading;
import app.waybill.ui.shell.PaletteRow.Hit;
import app.waybill.ui.shell.PaletteRow.Kind;
import app.waybill.ui.shell.PaletteRow.Piece;

/// What the palette finds: groups in a fixed order, in each the titles first that begin with what was typed. `>` finds
/// commands only, `@` profiles and Regions.
final class PaletteSearch {
    /// The groups, in the order in which they are shown.
    static final List<String> ORDER = List.of("Services", "Commands", "Images", "Pipelines", "Activity", "Settings",
            "Profiles", "Regions");

    /// Enough to see what there is, while nothing was typed.
    private static final int SHOWN_UNASKED = 8;
    private static final int SHOWN = 50;

    private final Predicate<String> groups;
    private final FilterQuery query;
    private final List<String> words;

    private PaletteSearch(String typed) {
        groups = groupsOf(typed);
        query = FilterQuery.of(isPrefixed(typed) ? typed.substring(1) : typed);
        words = Arrays.stream(query.typed().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.startsWith("!")).toList();
    }

    /// The rows of the list, and how many things fit, shown or not.
    record Found(List<PaletteRow> rows, int count) {}

    static Found find(List<PaletteEntry> all, String typed) {
        PaletteSearch search = new PaletteSearch(typed);
        int limit = typed.isBlank() ? SHOWN_UNASKED : SHOWN;
        List<PaletteRow> rows = new ArrayList<>();
        int count = 0;
        for (String group : ORDER.stream().filter(search.groups).toList()) {
            List<PaletteEntry> found = all.stream().filter(entry -> entry.group().equals(group) && search.fits(entry))
                    .toList();
            count += found.size();
            if (!found.isEmpty()) {
                rows.add(new Heading(group));
                found.stream().sorted(Comparator.comparingInt(search::rank)).limit(limit)
                        .forEach(entry -> rows.add(new Hit(entry, search.pieces(entry.title()))));
            }
        }
        return new Found(List.copyOf(rows), count);
    }

    private static boolean isPrefixed(String typed) {
        return typed.startsWith(">") || typed.startsWith("@");
    }

    private static Predicate<String> groupsOf(String typed) {
        if (typed.startsWith(">")) {
            return "Commands"::equals;
        }
        return typed.startsWith("@") ? Set.of("Profiles", "Regions")::contains : group -> true;
    }

    private boolean fits(PaletteEntry entry) {
        return query.test((entry.title() + " " + entry.detail()).toLowerCase(Locale.ROOT));
    }

    private int rank(PaletteEntry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || title.startsWith(words.getFirst())) {
            return 0;
        }
        return words.stream().allMatch(title::contains) ? 1 : 2;
    }

    private List<Piece> pieces(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        BitSet typed = new BitSet(title.length());
        for (String word : words) {
            for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
                typed.set(at, Math.min(title.length(), at + word.length()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < title.length();) {
            boolean inTyped = typed.get(from);
            int end = inTyped ? typed.nextClearBit(from) : typed.nextSetBit(from);
            int to = end < 0 ? title.length() : Math.min(end, title.length());
            pieces.add(new Piece(title.substring(from, to), inTyped ? Kind.TYPED : Kind.BETWEEN));
            from = to;
        }
        return pieces;
    }
}
