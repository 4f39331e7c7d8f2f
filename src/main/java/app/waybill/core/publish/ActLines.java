package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Gathers the lines of journals, the oldest first, and tells the newest acts: of the lines of one act the last one counts.
public final class ActLines {
    private final SequencedMap<Object, Line> last = new LinkedHashMap<>();
    private final int most;
    private int older;

    /// Keeps at most so many acts.
    public ActLines(int most) {
        this.most = most;
    }

    private record Line(Object journal, int number, String text) {}

    /// Adds the line of that number, from 1, of a journal that people know by its name.
    public void add(Object journal, int number, String text) {
        Line line = new Line(journal, number, text);
        Object act = JournalLine.id(text).<Object>map(id -> id).orElse(line);
        last.remove(act);
        last.put(act, line);
        if (last.size() > most) {
            last.pollFirstEntry();
            older++;
        }
    }

    /// The acts, the newest first.
    public Journal.Reading newest() {
        List<JournalEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List.copyOf(last.values()).reversed()
                .forEach(line -> JournalLine.read(line.text()).ifPresentOrElse(entries::add, () -> problems.add(
                        line.journal() + ":" + line.number() + ": this line is no whole entry and is passed over")));
        return new Journal.Reading(entries, problems.reversed(), older);
    }
}
