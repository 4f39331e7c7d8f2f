package app.waybill.cli;

/// Why a command cannot go on: a sentence, what to do about it, and the exit code.
final class CommandProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final String advice;

    private CommandProblem(int code, String message, String advice) {
        super(message);
        this.code = code;
        this.advice = advice;
    }

    /// The arguments, or files that they name, do not fit.
    static CommandProblem usage(String message, String advice) {
        return new CommandProblem(ExitCode.USAGE, message, advice);
    }

    /// A file says what it must not say; what exactly has been told.
    static CommandProblem wrongContent(String message, String advice) {
        return new CommandProblem(ExitCode.NO, message, advice);
    }

    /// What was asked for is not done.
    static CommandProblem refused(String message, String advice) {
        return new CommandProblem(ExitCode.REFUSED, message, advice);
    }

    int code() {
        return code;
    }

    String advice() {
        return advice;
    }
}
