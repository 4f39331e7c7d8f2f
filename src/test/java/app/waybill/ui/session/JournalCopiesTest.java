package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.Notice;

class JournalCopiesTest {
    @TempDir
    private Path folder;
    private SampleSession sample;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        JournalCopies.follow(sample.session);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void act(String service) {
        sample.session.journal().journal().append(new JournalEntry(Instant.parse("2026-11-24T12:00:00Z"),
                JournalEntry.Result.FAILED, service, new ObjectRef(new Scope("qa", "eu-west-1"), "bucket", "key"), null,
                null, "00", List.of(), service, null, null, null, null, null, null));
        sample.session.journal().added();
    }

    private long copied(Path team) throws IOException {
        try (Stream<Path> files = Files.walk(team)) {
            long lines = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readString(file).lines().count();
            }
            return lines;
        }
    }

    private void keepIn(Path team) {
        sample.session.settings().change(now -> now.withTeamJournal(new WorkspacePlace.OnDisk(team)));
    }

    @Test
    void whatWasDoneIsCopiedWhenThePlaceIsChosenAndAfterEachAct() throws IOException {
        Path team = folder.resolve("team");
        act("orders");
        assertThat(team).doesNotExist();

        keepIn(team);
        assertThat(copied(team)).isEqualTo(1);

        act("billing");
        assertThat(copied(team)).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsNotReachedIsToldUntilItIs() throws IOException {
        Path team = Files.writeString(folder.resolve("team"), "");
        act("orders");
        keepIn(team);
        List<Notice> notices = sample.session.messages().notices();
        assertThat(notices).singleElement().satisfies(
                notice -> assertThat(notice.words())
                        .startsWith("The team's journal was not reached: cannot save " + team));

        Files.delete(team);
        notices.getFirst().acts().getFirst().run().run();

        assertThat(notices).isEmpty();
        assertThat(copied(team)).isEqualTo(1);
    }
}
