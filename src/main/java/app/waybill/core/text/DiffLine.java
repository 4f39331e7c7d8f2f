package app.waybill.core.text;

import java.util.List;

/// One line of a difference. `before` and `after` are its numbers in the two texts, from 1, and 0 in the text that does
/// not have it. `text` is without the line's `ending`, which is `\n`, `\r\n`, or empty at the end of a text. `changed`
/// are the parts that differ from the line that it stands for on the other side; none where there is no such line.
public record DiffLine(Kind kind, int before, int after, String text, String ending, List<Span> changed) {
    /// Keeps an unchangeable copy of the changed parts.
    public DiffLine {
        changed = List.copyOf(changed);
    }

    /// Which of the two texts have a line.
    public enum Kind {
        /// Both texts have the line.
        SAME(' '),
        /// Only the text before has it.
        REMOVED('-'),
        /// Only the text after has it.
        ADDED('+');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        /// The sign in front of the line in a unified difference.
        public char sign() {
            return sign;
        }
    }
}
