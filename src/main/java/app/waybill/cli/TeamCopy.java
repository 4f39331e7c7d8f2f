package app.waybill.cli;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.team.JournalCopy;

/// Copies what was done to where the team keeps its journals, if it keeps any. What cannot be copied now is copied the next
/// time: it changes nothing about what was done, and is told on standard error.
record TeamCopy(CommandServices services, Console console) {
    void copy() {
        try {
            services.team().ifPresent(
                    place -> new JournalCopy(services.journal(), place, JournalCopy.writerHere()).copy());
        } catch (FileException e) {
            later(Failures.sentence(e));
        } catch (CloudException e) {
            later(Failures.sentence(e));
        } catch (IllegalArgumentException e) {
            console.err().println("waybill: WAYBILL_TEAM_JOURNAL: " + e.getMessage());
        }
    }

    private void later(String why) {
        console.err().println(why);
        console.err().println("waybill: the team's journal does not have it yet; the next act copies it, too");
    }
}
