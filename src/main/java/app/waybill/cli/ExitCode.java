package app.waybill.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a command ends; scripts rely on these.
final class ExitCode {
    /// Done.
    static final int DONE = 0;
    /// Done, and the answer is "no": findings, or differences.
    static final int NO = 1;
    /// Wrong usage, or a file that is missing or may not be read or written.
    static final int USAGE = 2;
    /// The cloud said no: sign-in, access, not found, throttled.
    static final int CLOUD = 3;
    /// Refused: a conflict, a read-only profile, an unconfirmed act.
    static final int REFUSED = 4;
    /// A mistake of Waybill itself.
    static final int DEFECT = 70;
    /// Whoever read the output has stopped reading: what a shell reports of a program ended by SIGPIPE.
    static final int PIPE_CLOSED = 141;

    /// The codes and their meaning, for help.
    static final Map<String, String> EXPLAINED = explained();

    private ExitCode() {
    }

    private static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "done, and the answer is no: findings, or differences");
        codes.put("2", "wrong usage, or a file that is missing or may not be read or written");
        codes.put("3", "the cloud said no: sign-in, access, not found, throttled");
        codes.put("4", "refused: a conflict, a read-only profile, not confirmed");
        return codes;
    }
}
