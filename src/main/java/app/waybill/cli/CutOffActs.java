package app.waybill.cli;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Recovery;

/// Finds out what came of uploads that a crash or a lost connection cut off, and tells it on standard error.
record CutOffActs(CommandServices services, Console console) {
    void complete(Cloud cloud) throws InterruptedException {
        try {
            new Recovery(services.journal(), cloud.objects(), services.clock().get()).complete()
                    .forEach(entry -> console.err().println("waybill: " + Recovery.sentence(entry)));
        } catch (FileException e) {
            console.err().println(Failures.sentence(e));
        }
    }
}
