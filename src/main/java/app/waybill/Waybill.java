package app.waybill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

import app.waybill.aws.AwsCloud;
import app.waybill.cli.CommandServices;
import app.waybill.cli.Commands;
import app.waybill.cli.Console;
import app.waybill.cli.Environment;
import app.waybill.core.publish.Journal;

/// The main class: a window when called alone, a command otherwise.
public final class Waybill {
    private Waybill() {
    }

    /// Starts Waybill.
    public static void main(String[] args) {
        CommandServices services = new CommandServices(() -> AwsCloud.open().cloud(), Environment.ofProcess(),
                Clock.system(ZoneId.systemDefault()), journal());
        int code = new Commands(services, Console.standard()).run(args);
        // Nothing is left to do at the end; exit() would look for a logger in every archive of the class path first,
        // which takes as long as a whole command.
        Runtime.getRuntime().halt(code);
    }

    private static Journal journal() {
        return new Journal(JournalFile.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }
}
