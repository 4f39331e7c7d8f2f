package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.diff.PipelineDiff;

class ComparedRowTest {
    @Test
    void differencesStandUnderTheirPartsWithTheirPlacesInBothTexts() {
        List<ComparedRow> rows = rows(PipelineTexts.WRONG_FILE,
                PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json"));

        assertThat(rows.getFirst().text()).isEqualTo("Stage Deploy, action DeployQA");
        assertThat(rows.getFirst().isHeading()).isTrue();
        assertThat(rows.get(1).text()).contains("FileName", "imageDetail.json");
        assertThat(Objects.requireNonNull(rows.get(1).before()).place().line()).isEqualTo(27);
    }

    @Test
    void anEnvironmentIsOneRow() {
        List<ComparedRow> rows = rows(PipelineTexts.RIGHT,
                PipelineTexts.RIGHT.replace("222222222222", "333333333333").replace("qa-fargate", "prod-fargate")
                        .replace("billing-api-qa", "billing-api-prod"));

        assertThat(rows.getFirst().text()).isEqualTo("Replaced throughout");
        assertThat(rows).filteredOn(row -> row.text().startsWith("qa → prod")).hasSize(1);
    }

    @Test
    void whatMeansTheSameHasNoRows() {
        assertThat(rows(PipelineTexts.RIGHT, PipelineTexts.RIGHT.replace("\n", "\n "))).isEmpty();
    }

    private static List<ComparedRow> rows(String before, String after) {
        return ComparedRow.of(PipelineDiff.of(PipelineReader.read(before).pipeline().orElseThrow(),
                PipelineReader.read(after).pipeline().orElseThrow()));
    }
}
