package app.waybill.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.file.PlannedFile;
import app.waybill.core.file.PlannedFile.Change;
import app.waybill.core.recipe.Blueprint;
import app.waybill.core.recipe.GeneratedFile;
import app.waybill.ui.session.TestDesktop;

class BlueprintSavingTest {
    private static final Blueprint BLUEPRINT = new Blueprint(List.of(new GeneratedFile("pipeline.json", "{}\n"),
            new GeneratedFile("buildspec.yml", "version: 0.2\n"), new GeneratedFile("SETUP.md", "# Set up\n")),
            List.of());

    private final TestDesktop desktop = new TestDesktop();
    private final BlueprintSaving saving = new BlueprintSaving(desktop.desktop);
    @TempDir
    private Path folder;

    private SavePlan planned() {
        desktop.choices.add(folder.resolve("out"));
        saving.begin(BLUEPRINT);
        return Objects.requireNonNull(saving.plan().get());
    }

    @Test
    void withoutAFolderThereIsNoPlan() {
        saving.begin(BLUEPRINT);
        assertThat(saving.plan().get()).isNull();
    }

    @Test
    void aPlanWritesNothingAndIsThenCarriedOut() {
        SavePlan plan = planned();
        assertThat(plan.act()).isEqualTo("Save 3 files");
        assertThat(folder.resolve("out")).doesNotExist();

        saving.write();
        assertThat(folder.resolve("out/buildspec.yml")).hasContent("version: 0.2");
        assertThat(saving.plan().get()).isNull();
        assertThat(planned().writes()).as("all are there, the same").isZero();
    }

    @Test
    void whatIsThereIsToldAndReplacedOnlyByTheSecondWord() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Path mine = Files.writeString(folder.resolve("out/pipeline.json"), "mine");
        Files.writeString(folder.resolve("out/SETUP.md"), "# Set up\n");

        SavePlan plan = planned();
        assertThat(plan.files()).extracting(PlannedFile::change).containsExactly(Change.REPLACES, Change.NEW,
                Change.SAME);
        assertThat(plan.act()).isEqualTo("Save 2 files, replacing 1");
        saving.leave();
        saving.write();
        assertThat(mine).hasContent("mine");

        planned();
        saving.write();
        assertThat(mine).hasContent("{}");
    }

    @Test
    void aFileThatCameMeanwhileIsNotOverwrittenAndThePlanIsMadeAgain() throws IOException {
        planned();
        Files.createDirectories(folder.resolve("out"));
        Path theirs = Files.writeString(folder.resolve("out/pipeline.json"), "theirs");

        saving.write();

        assertThat(theirs).hasContent("theirs");
        assertThat(Objects.requireNonNull(saving.problem().get()).what()).contains("pipeline.json");
        SavePlan again = Objects.requireNonNull(saving.plan().get());
        assertThat(again.files().getFirst().change()).isEqualTo(Change.REPLACES);
        assertThat(again.act()).isEqualTo("Save 3 files, replacing 1");
    }
}
