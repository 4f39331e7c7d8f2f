package app.waybill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tortures in short; `TortureBench` has them at full length.
class TortureTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void rivalsLoseNothingAndTheJournalHasAll() throws IOException, InterruptedException {
        assertThat(Torture.rivals(folder, 25)).isNotNegative();
    }

    @Test
    void killedAtAnyMomentTheNextStartFindsEverythingAsItMustBe() throws IOException, InterruptedException {
        assertThat(Torture.kills(folder, 3, 42)).isNotNegative();
    }

    @Test
    void manyBundlesArePlannedAtOnce() throws IOException, InterruptedException {
        assertThat(Torture.planning(folder, 60, 1)).hasSize(1);
    }
}
