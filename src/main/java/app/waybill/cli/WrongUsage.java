package app.waybill.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, and where they are explained.
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("waybill: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("'" + line.getCommandSpec().qualifiedName() + " --help' explains.");
        return ExitCode.USAGE;
    }
}
