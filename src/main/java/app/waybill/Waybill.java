package app.waybill;

import java.time.Clock;
import java.time.ZoneId;

import app.waybill.aws.AwsCloud;
import app.waybill.cli.CommandServices;
import app.waybill.cli.Commands;
import app.waybill.cli.Console;
import app.waybill.cli.Environment;

/// The main class: a window when called alone, a command otherwise.
public final class Waybill {
    private Waybill() {
    }

    /// Starts Waybill.
    public static void main(String[] args) {
        CommandServices services = new CommandServices(() -> AwsCloud.open().cloud(), Environment.ofProcess(),
                Clock.system(ZoneId.systemDefault()));
        System.exit(new Commands(services, Console.standard()).run(args));
    }
}
