package app.waybill;

import app.waybill.aws.AwsCloud;
import app.waybill.cli.CommandServices;
import app.waybill.cli.Commands;
import app.waybill.cli.Console;

/// The main class: a window when called alone, a command otherwise.
public final class Waybill {
    private Waybill() {
    }

    /// Starts Waybill.
    public static void main(String[] args) {
        CommandServices services = new CommandServices(() -> AwsCloud.open().cloud());
        System.exit(new Commands(services, Console.standard()).run(args));
    }
}
