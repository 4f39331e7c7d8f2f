package app.waybill.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.CloudException.Conflict;
import app.waybill.core.gateway.CloudException.Refused;

/// Turns what went wrong into one sentence with advice, and an exit code.
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        return tell(failure);
    }

    /// Says what went wrong and returns the exit code for it.
    int tell(Exception failure) {
        console.out().flush();
        return switch (failure) {
            case CloudException cloud -> {
                say(cloud.getMessage(), cloud.advice());
                yield cloud instanceof Conflict || cloud instanceof Refused ? ExitCode.REFUSED : ExitCode.CLOUD;
            }
            case CommandProblem problem -> {
                say(problem.getMessage(), problem.advice());
                yield problem.code();
            }
            case FileException file -> {
                say(file.getMessage(), file.advice());
                yield file instanceof FileChangedException ? ExitCode.REFUSED : ExitCode.USAGE;
            }
            default -> {
                say("a defect of Waybill: " + failure + " at " + failure.getStackTrace()[0],
                        "Please report this line with what you did.");
                yield ExitCode.DEFECT;
            }
        };
    }

    /// What the cloud said no to; that a profile is signed out is said once, though all its calls fail alike.
    static List<CloudException> eachOnce(Stream<CloudException> all) {
        Map<Object, CloudException> failures = new LinkedHashMap<>();
        all.forEach(failure -> failures.putIfAbsent(
                failure instanceof CloudException.SignInNeeded ? failure.call().profile() : failure, failure));
        return List.copyOf(failures.values());
    }

    /// What the cloud said no to, and what to do, on one line.
    static String sentence(CloudException failure) {
        return sentence(failure.getMessage(), failure.advice());
    }

    /// What was wrong with a file, and what to do, on one line.
    static String sentence(FileException failure) {
        return sentence(failure.getMessage(), failure.advice());
    }

    private static String sentence(@Nullable String what, String advice) {
        return "waybill: " + what + ". " + advice;
    }

    private void say(@Nullable String what, String advice) {
        console.err().println(sentence(what, advice));
    }
}
