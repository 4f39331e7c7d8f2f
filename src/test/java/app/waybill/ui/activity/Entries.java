package app.waybill.ui.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.publish.JournalEntry;
import app.waybill.sample.SampleCompany;

/// Entries of a journal for tests.
final class Entries {
    static final Instant NOW = SampleCompany.DEMO_TIME;

    private Entries() {
    }

    static JournalEntry published(String service, Duration ago) {
        return entry(service, ago, JournalEntry.Result.PUBLISHED, null);
    }

    /// A publish that wrote this version.
    static JournalEntry published(String service, Duration ago, String version) {
        JournalEntry entry = published(service, ago);
        return new JournalEntry(entry.time(), entry.result(), null, entry.object(), version, entry.previousVersionId(),
                entry.sha256(), entry.definitions(), entry.service(), entry.workspace(), entry.account(),
                entry.identity(), entry.message(), null, null);
    }

    static JournalEntry entry(String service, Duration ago, JournalEntry.Result result,
            @Nullable String message) {
        boolean published = result == JournalEntry.Result.PUBLISHED;
        return new JournalEntry(NOW.minus(ago), result, null,
                new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions", service + ".zip"),
                published ? "4EftmPgR4YftgiunvAhXcCceh39pYOwB" : null, "hemAoF4FG4H7JnLxRazL0D84m4eO32I4",
                "d1904c9b0615eea4d6b029f205d47523913e7034d2e51aa516e2cad0b324172f",
                List.of(new ImageDefinition("web",
                        "222222222222.dkr.ecr.eu-west-1.amazonaws.com/" + service + "@sha256:" + "e8".repeat(32))),
                service, "/home/ana/deploy/qa1.waybill.json", "222222222222",
                "arn:aws:sts::222222222222:assumed-role/Deployer/ana.kovac", message, null, null);
    }
}
