package app.waybill.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;

/// One command: what it takes, and what it does with it. It returns its [ExitCode]; what it throws becomes one sentence
/// in [Failures].
interface Command extends Callable<Integer> {
    /// The command's name, arguments and help, in code rather than in annotations: reading those takes longer than most
    /// commands run.
    CommandSpec spec();
}
