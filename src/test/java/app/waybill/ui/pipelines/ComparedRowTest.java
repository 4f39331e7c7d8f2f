package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.diff.PipelineDiff;

class ComparedRowTest {
    @Test
    void aChangeNamesItsPartItsMemberAndBothValues() {
        ComparedRow row = rows(PipelineTexts.WRONG_FILE,
                PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json")).getFirst();

        assertThat(row.kind()).isEqualTo(ComparedKind.CHANGED);
        assertThat(row.where()).isEqualTo("DeployQA");
        assertThat(row.what()).isEqualTo("FileName");
        assertThat(row.line()).isEqualTo(
                "changed\tDeployQA\tFileName\t\"imageDetail.json\"\t\"imagedefinitions.json\"\t"
                        + "Image definitions are read from another file, which the artifact must hold.");
    }

    @Test
    void anotherRunOrderIsAMove() {
        assertThat(rows(PipelineTexts.RIGHT, PipelineTexts.RIGHT.replace("\"name\": \"DeployQA\",",
                "\"name\": \"DeployQA\", \"runOrder\": 2,"))).extracting(ComparedRow::kind)
                .containsExactly(ComparedKind.MOVED);
    }

    @Test
    void anEnvironmentIsOneRow() {
        List<ComparedRow> rows = rows(PipelineTexts.RIGHT,
                PipelineTexts.RIGHT.replace("222222222222", "333333333333").replace("qa-fargate", "prod-fargate")
                        .replace("billing-api-qa", "billing-api-prod"));

        assertThat(rows).filteredOn(row -> row.kind() == ComparedKind.ENVIRONMENT && row.before().equals("qa")
                && row.after().equals("prod")).hasSize(1);
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
