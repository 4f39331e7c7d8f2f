package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.ui.fx.DirectTasks;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.Session;

/// Files that are dropped onto a comparison.
class CompareDropTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private CompareModel model;
    private CompareSources sources;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        Session session = sample.session;
        model = new CompareModel(new DirectTasks());
        sources = new CompareSources(new PipelinesModel(), model, session.cloud().pipelines(), session.profiles(),
                session.desktop());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Notice> notices() {
        return sample.session.messages().notices();
    }

    @Test
    void twoFilesAreComparedAndASingleOneTakesThePlaceOfTheSecond() throws IOException {
        sources.take(List.of(write("a.json", PipelineTexts.WRONG_FILE), write("b.json",
                PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json"))));
        assertThat(model.rows()).hasSize(1);

        sources.take(List.of(write("c.json", PipelineTexts.WRONG_FILE)));

        assertThat(model.rows()).isEmpty();
        assertThat(notices()).isEmpty();
    }

    @Test
    void ofFilesThatCannotAllBeReadNoneTakesTheWrongPlace() throws IOException {
        sources.take(List.of(write("a.json", PipelineTexts.WRONG_FILE), write("b.json",
                PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json"))));

        sources.take(List.of(folder.resolve("missing.json"), write("c.json", PipelineTexts.WRONG_FILE)));

        assertThat(model.rows()).hasSize(1);
        assertThat(notices()).singleElement()
                .satisfies(notice -> assertThat(notice.words()).contains("missing.json"));
    }

    @Test
    void moreThanTwoAreTooMany() throws IOException {
        sources.take(List.of(write("a.json", PipelineTexts.RIGHT), write("b.json", PipelineTexts.RIGHT),
                write("c.json", PipelineTexts.RIGHT)));

        assertThat(notices()).singleElement().satisfies(
                notice -> assertThat(notice.strong()).isEqualTo("Drop one file or two."));
    }
}
