package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.DirectTasks;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.TestDesktop;
import app.waybill.ui.session.Unsaved;

/// Findings, their fixes, and saving, without a toolkit.
class PipelineEditingTest {
    private static final String SECRET = PipelineTexts.WRONG_FILE.replace("\"S3Bucket\": \"definitions\"",
            "\"S3Bucket\": \"definitions\", \"OAuthToken\": \"s3cr3t-t0k3n\"");

    @TempDir
    private Path folder;
    private final TestDesktop desktop = new TestDesktop();
    private final PipelinesModel model = new PipelinesModel();
    private final PipelineOpening opening = new PipelineOpening(model, new FakePipelines(), new DirectTasks(),
            desktop.messages, _ -> {});
    private final FindingsModel findings = new FindingsModel(model);
    private final PipelineEditing editing = new PipelineEditing(model, new DirectTasks());
    private final PipelineSaving saving = new PipelineSaving(model, desktop.desktop);

    @Test
    void findingsAreListedWorstFirstAndWalkedRound() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        assertThat(findings.shown()).extracting(Finding::severity).startsWith(Severity.ERROR, Severity.WARNING)
                .endsWith(Severity.INFO);

        findings.next();
        assertThat(model.spot().get().finding()).contains(findings.shown().get(1));
        findings.previous();
        findings.previous();
        assertThat(model.spot().get().finding()).contains(findings.shown().getLast());
        findings.next();
        assertThat(model.spot().get().finding()).contains(findings.shown().getFirst());
    }

    @Test
    void whatIsHiddenByItsSeverityOrTheFilterIsNotListed() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        findings.shows(Severity.INFO).set(false);
        assertThat(findings.shown()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
        findings.filter().set(FilterQuery.of("polling"));
        assertThat(findings.shown()).extracting(Finding::rule).containsExactly("polling-implicit");
        model.closeAll();
        assertThat(findings.shown()).isEmpty();
    }

    @Test
    void aFixIsAppliedTakenBackAndDoneAgain() throws IOException {
        Path file = open(PipelineTexts.WRONG_FILE);
        Finding wrong = model.spot().get().finding().orElseThrow();
        assertThat(editing.preview(now(), wrong).orElseThrow().unified("a", "b"))
                .contains("-              \"FileName\": \"imageDetail.json\"")
                .contains("+              \"FileName\": \"imagedefinitions.json\"");

        editing.apply(now(), wrong);
        assertThat(now().text().plain())
                .isEqualTo(PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json"));
        assertThat(now().count(Severity.ERROR)).isZero();
        assertThat(now().isUnsaved()).isTrue();
        assertThat(now().history().last()).map(EditHistory.Step::title)
                .contains("Write \"imagedefinitions.json\"");
        assertThat(model.spot().get().finding()).as("one goes on with the next").map(Finding::rule)
                .contains("polling-implicit");
        assertThat(file).as("nothing is saved").content().isEqualTo(PipelineTexts.WRONG_FILE);

        editing.undo(now());
        assertThat(now().text().plain()).isEqualTo(PipelineTexts.WRONG_FILE);
        assertThat(now().isUnsaved()).isFalse();
        editing.redo(now());
        assertThat(now().count(Severity.ERROR)).isZero();
        editing.redo(now());
        assertThat(now().count(Severity.ERROR)).as("there is nothing more").isZero();
    }

    @Test
    void allFixesAreOneAct() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        List<PipelineEditing.AllFixes> prepared = new ArrayList<>();
        editing.prepareAll(now(), prepared::add);
        assertThat(prepared.getFirst().title()).isEqualTo("Apply 2 fixes");
        assertThat(now().isUnsaved()).as("prepared, not applied").isFalse();

        editing.apply(prepared.getFirst());
        assertThat(now().fixable()).isEmpty();
        editing.undo(now());
        assertThat(now().isUnsaved()).isFalse();
    }

    @Test
    void fixesOfATextThatHasChangedMeanwhileAreNotApplied() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        List<PipelineEditing.AllFixes> prepared = new ArrayList<>();
        editing.prepareAll(now(), prepared::add);
        editing.apply(now(), model.spot().get().finding().orElseThrow());
        String text = now().text().plain();

        editing.apply(prepared.getFirst());
        assertThat(now().text().plain()).isEqualTo(text);
    }

    @Test
    void aBrokenTextIsNotFixed() throws IOException {
        open(PipelineTexts.WRONG_FILE.substring(0, PipelineTexts.WRONG_FILE.length() - 3));
        assertThat(now().fixable()).isEmpty();
        saving.saveForUpdate(now());
        assertThat(notice().strong()).isEqualTo("orders-api-qa cannot be saved for update-pipeline.");
    }

    @Test
    void savingKeepsTheByteOrderMarkAndTellsThatNothingIsUnsaved() throws IOException {
        Path file = open("\uFEFF" + PipelineTexts.WRONG_FILE);
        fixFirst();
        assertThat(saving.unsaved()).extracting(Unsaved::name).containsExactly("orders-api-qa");

        saving.save(now());
        assertThat(file).content().isEqualTo("\uFEFF" + now().text().plain());
        assertThat(now().isUnsaved()).isFalse();
        editing.undo(now());
        assertThat(now().isUnsaved()).as("the file holds the fixed text").isTrue();
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        Path file = open(PipelineTexts.WRONG_FILE);
        fixFirst();
        Files.writeString(file, PipelineTexts.RIGHT);

        saving.save(now());
        assertThat(file).content().isEqualTo(PipelineTexts.RIGHT);
        assertThat(now().isUnsaved()).isTrue();
        assertThat(notice().words()).isEqualTo(
                "orders.json has changed since it was read. Somebody else saved it; nothing was written.");

        act("Save over it");
        assertThat(file).content().isEqualTo(now().text().plain());
        assertThat(now().isUnsaved()).isFalse();
        assertThat(desktop.messages.notices()).isEmpty();
    }

    @Test
    void reloadingTakesWhatIsThere() throws IOException {
        Path file = open(PipelineTexts.WRONG_FILE);
        fixFirst();
        Files.writeString(file, PipelineTexts.RIGHT);
        saving.save(now());

        act("Reload");
        assertThat(now().text().plain()).isEqualTo(PipelineTexts.RIGHT);
        assertThat(now().isUnsaved()).isFalse();
    }

    @Test
    void aLivePipelineIsSavedAsAFileAndGoesOnThere() {
        opening.fetch(List.of(FakePipelines.QA));
        Path file = folder.resolve("kept.json");
        desktop.choices.add(file);

        saving.save(now());
        assertThat(file).content().isEqualTo(now().text().plain());
        assertThat(now().origin()).isEqualTo(new PipelineOrigin.ExportFile(file));
        assertThat(now().file()).isPresent();
    }

    @Test
    void whatUpdatePipelineTakesIsSavedBeside() throws IOException {
        open(PipelineTexts.WRONG_FILE.stripTrailing().replaceFirst("}$", ",\"metadata\": {\"pipelineArn\": \"x\"}}"));
        Path file = folder.resolve("update.json");
        desktop.choices.add(file);

        saving.saveForUpdate(now());
        assertThat(Files.readString(file)).doesNotContain("metadata").contains("imageDetail.json");
        assertThat(PipelineReader.read(Files.readString(file)).problems()).isEmpty();
        assertThat(now().text().plain()).contains("metadata");
        assertThat(now().origin()).isEqualTo(new PipelineOrigin.ExportFile(folder.resolve("orders.json")));
    }

    @Test
    void closingAsksBeforeChangesAreLost() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        fixFirst();

        saving.close(now());
        assertThat(model.all()).hasSize(1);
        assertThat(notice().words()).isEqualTo("orders-api-qa has unsaved changes. They would be lost.");
        act("Close all the same");
        assertThat(model.all()).isEmpty();
        assertThat(desktop.messages.notices()).isEmpty();
    }

    @Test
    void aFileThatIsOpenedAgainDoesNotTakeItsChangesAway() throws IOException {
        Path file = open(PipelineTexts.WRONG_FILE);
        fixFirst();

        opening.open(List.of(file));
        assertThat(now().isUnsaved()).isTrue();
        act("Read it all the same");
        assertThat(now().isUnsaved()).isFalse();
    }

    @Test
    void secretsAreMaskedUntilTheyAreShownAndAgainWithAnotherPipeline() throws IOException {
        open(SECRET);
        assertThat(model.shown(now().text())).doesNotContain("s3cr3t-t0k3n").hasSameSizeAs(SECRET);
        Finding wrong = model.spot().get().finding().orElseThrow();
        assertThat(editing.preview(now(), wrong).orElseThrow().lines()).noneMatch(
                line -> line.text().contains("s3cr3t-t0k3n"));
        model.secretsShown().set(true);
        assertThat(model.shown(now().text())).isEqualTo(SECRET);
        editing.apply(now(), wrong);
        assertThat(model.secretsShown().get()).as("it is still the same pipeline").isTrue();

        opening.open(List.of(Files.writeString(folder.resolve("other.json"), PipelineTexts.RIGHT)));
        assertThat(model.secretsShown().get()).isFalse();
        assertThat(PipelineReport.markdown(model.all())).doesNotContain("s3cr3t-t0k3n").contains("orders.json");
    }

    @Test
    void theSummaryCountsAllAndSaysWhatIsHidden() throws IOException {
        open(PipelineTexts.WRONG_FILE);
        assertThat(PipelineReport.summary(model.all(), 1)).isEqualTo("1 pipeline: 1 error, 1 warning, 2 info");
        assertThat(PipelineReport.summary(model.all(), 0)).startsWith("0 of 1 pipeline: ");
        assertThat(PipelineReport.summary(List.of(), 0)).isEqualTo("0 pipelines: clean");
    }

    private Path open(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), text);
        opening.open(List.of(file));
        return file;
    }

    private void fixFirst() {
        editing.apply(now(), now().fixable().getFirst());
        assertThat(now().isUnsaved()).isTrue();
    }

    private OpenPipeline now() {
        return Objects.requireNonNull(model.selected().get());
    }

    private Notice notice() {
        return desktop.messages.notices().getFirst();
    }

    private void act(String label) {
        notice().acts().stream().filter(act -> act.label().equals(label)).findFirst().orElseThrow().run().run();
    }
}
