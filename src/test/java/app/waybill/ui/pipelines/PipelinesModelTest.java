package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.DirectTasks;
import app.waybill.ui.fx.HeldTasks;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

class PipelinesModelTest {

    @TempDir
    Path folder;

    private final Messages messages = new Messages(Clock.systemUTC());
    private final List<CloudException> learnt = new ArrayList<>();
    private final PipelinesModel model = new PipelinesModel();
    private final PipelineOpening opening = new PipelineOpening(model, new FakePipelines(), new DirectTasks(),
            messages, learnt::add);

    @Test
    void openedFilesAreReviewedAndTheFirstIsLookedAt() throws IOException {
        write("right.json", PipelineTexts.RIGHT);
        write("wrong.json", PipelineTexts.WRONG_FILE);

        opening.open(List.of(folder));

        assertThat(model.all()).extracting(OpenPipeline::name).containsExactly("billing-api-qa", "orders-api-qa");
        assertThat(model.shown()).extracting(OpenPipeline::name).containsExactly("orders-api-qa", "billing-api-qa");
        assertThat(selected().name()).isEqualTo("billing-api-qa");
        assertThat(model.withErrors()).isEqualTo(1);
        assertThat(messages.notices()).isEmpty();
    }

    @Test
    void aFileOpenedAgainTakesItsOwnPlace() throws IOException {
        Path file = write("a.json", PipelineTexts.WRONG_FILE);
        opening.open(List.of(file));
        write("a.json", PipelineTexts.RIGHT);

        opening.open(List.of(file));

        assertThat(model.all()).extracting(OpenPipeline::name).containsExactly("billing-api-qa");
        assertThat(selected().count(Severity.ERROR)).isZero();
    }

    @Test
    void whatWasReadBeforeItWasCancelledStaysOpen() throws IOException {
        for (int i = 10; i < 50; i++) {
            write(i + ".json", PipelineTexts.RIGHT);
        }
        HeldTasks held = new HeldTasks();
        List<RunningTask> running = new ArrayList<>();
        new PipelineOpening(model, new FakePipelines(), new TaskRunner() {
            @Override
            public <T extends @Nullable Object> RunningTask run(Job<T> job) {
                running.add(held.run(job));
                return running.getLast();
            }
        }, messages, learnt::add).open(List.of(folder));
        model.all().addListener((ListChangeListener<OpenPipeline>) _ -> {
            if (model.all().size() == 20) {
                running.getFirst().cancel();
            }
        });

        held.finishAll();

        assertThat(model.all()).hasSize(20).allMatch(open -> open.name().equals("billing-api-qa"));
        assertThat(selected().origin().file()).isEqualTo("10.json");
        assertThat(Objects.requireNonNull(messages.last().get()).text())
                .isEqualTo("Stopped after opening 20 pipelines");
    }

    @Test
    void whatCannotBeOpenedIsSaidBesideWhatCan() throws IOException {
        Path file = write("a.json", PipelineTexts.RIGHT);

        opening.open(List.of(folder.resolve("gone.json"), file));

        assertThat(model.all()).hasSize(1);
        assertThat(messages.notices()).extracting(Notice::words).containsExactly(
                "A file was not opened. " + folder.resolve("gone.json") + ": there is no such file or folder");
    }

    @Test
    void aBrokenFileShowsItsFindingAndWhatCouldBeRead() throws IOException {
        String text = PipelineTexts.WRONG_FILE;
        opening.open(List.of(write("cut.json", text.substring(0, text.indexOf("\"ServiceName\"")))));

        assertThat(selected().findings()).extracting(finding -> finding.rule()).containsExactly("json-syntax");
        assertThat(selected().graph().orElseThrow().actions()).hasSize(2);
        assertThat(model.spot().get().finding()).isPresent();
    }

    @Test
    void textThatIsNoPipelineIsShownWithoutADrawing() throws IOException {
        opening.open(List.of(write("template.json", "{\"Resources\": {}}")));

        assertThat(selected().name()).isEqualTo("template");
        assertThat(selected().graph()).isEmpty();
        assertThat(selected().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void nodeFindingAndLineLeadToEachOther() throws IOException {
        opening.open(List.of(write("wrong.json", PipelineTexts.WRONG_FILE)));
        ActionBox source = action(0);
        ActionBox deploy = action(1);
        assertThat(model.spot().get().action()).contains(deploy);
        assertThat(model.spot().get().place().line()).isEqualTo(27);

        Finding wrong = model.spot().get().finding().orElseThrow();

        model.look(source);
        assertThat(model.spot().get().finding()).map(Finding::rule).contains("polling-implicit");
        assertThat(model.spot().get().place().line()).isEqualTo(14);

        model.lookAtLine(27);
        assertThat(model.spot().get().finding()).contains(wrong);
        assertThat(model.spot().get().action()).contains(deploy);

        model.lookAtLine(13);
        assertThat(model.spot().get().action()).contains(source);
        assertThat(model.spot().get().finding()).isEmpty();

        model.lookAtLine(3);
        assertThat(model.spot().get().action()).isEmpty();

        model.look(wrong);
        assertThat(model.spot().get().action()).contains(deploy);
    }

    @Test
    void aLineBehindTheEndIsTheEnd() throws IOException {
        opening.open(List.of(write("wrong.json", PipelineTexts.WRONG_FILE)));

        model.lookAtLine(900);

        assertThat(model.spot().get().action()).isEmpty();
    }

    @Test
    void theFilterHidesAndTheOrderSorts() throws IOException {
        write("b.json", PipelineTexts.RIGHT);
        write("a.json", PipelineTexts.WRONG_FILE);
        opening.open(List.of(folder));

        model.order().set(PipelineOrder.NAME);
        assertThat(model.shown()).extracting(OpenPipeline::name).containsExactly("billing-api-qa", "orders-api-qa");
        model.filter().set(FilterQuery.of("orders"));
        assertThat(model.shown()).extracting(OpenPipeline::name).containsExactly("orders-api-qa");
        assertThat(model.all()).hasSize(2);
    }

    @Test
    void closingLooksAtTheNext() throws IOException {
        write("a.json", PipelineTexts.WRONG_FILE);
        write("b.json", PipelineTexts.RIGHT);
        opening.open(List.of(folder));

        model.close(model.shown().getFirst());
        assertThat(selected().name()).isEqualTo("billing-api-qa");
        model.closeAll();
        assertThat(model.selected().get()).isNull();
        assertThat(model.spot().get()).isEqualTo(Spot.START);
    }

    @Test
    void livePipelinesOfAllScopesComeInAndOneFailureHidesNothing() {
        opening.fetch(List.of(FakePipelines.QA, FakePipelines.TOOLS));

        assertThat(model.all()).extracting(OpenPipeline::name).containsExactly("orders-api-qa");
        assertThat(model.all().getFirst().origin()).isEqualTo(new PipelineOrigin.Live(FakePipelines.QA, "orders"));
        assertThat(learnt).hasSize(1);
        assertThat(messages.notices()).extracting(Notice::words)
                .containsExactly("tools/eu-west-1 codepipeline:ListPipelines: The session has expired. Sign in again.");
    }

    @Test
    void oneLivePipelineIsFetchedAloneAndLookedAt() {
        PipelineOrigin.Live live = new PipelineOrigin.Live(FakePipelines.QA, "billing");
        opening.fetch(List.of(FakePipelines.QA));

        opening.fetch(live);

        assertThat(model.all()).extracting(OpenPipeline::origin)
                .containsExactly(new PipelineOrigin.Live(FakePipelines.QA, "orders"), live);
        assertThat(selected().origin()).isEqualTo(live);
    }

    @Test
    void aLivePipelineThatCannotBeFetchedIsSaid() {
        opening.fetch(new PipelineOrigin.Live(FakePipelines.TOOLS, "ci"));

        assertThat(model.all()).isEmpty();
        assertThat(learnt).hasSize(1);
        assertThat(messages.notices()).extracting(Notice::words)
                .containsExactly("tools/eu-west-1 codepipeline:GetPipeline: The session has expired. Sign in again.");
    }

    private OpenPipeline selected() {
        OpenPipeline open = model.selected().get();
        assertThat(open).isNotNull();
        return Objects.requireNonNull(open);
    }

    private ActionBox action(int index) {
        return selected().graph().orElseThrow().actions().get(index);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
