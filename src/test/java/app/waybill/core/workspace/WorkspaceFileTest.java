package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.FileException;

class WorkspaceFileTest {
    @TempDir
    Path folder;

    @Test
    void savesAWorkspaceAndGoesOnFromThere() throws IOException {
        Path path = Files.writeString(folder.resolve("waybill.json"), WorkspaceReaderTest.example());
        WorkspaceFile file = WorkspaceFile.load(path);

        WorkspaceFile saved = file.save(file.workspace().orElseThrow().add(ServiceMapping.named("billing-api")));
        WorkspaceFile again = saved.save(saved.workspace().orElseThrow().remove("orders-api"));

        assertThat(again.workspace().orElseThrow().services()).containsExactly(ServiceMapping.named("billing-api"));
        assertThat(path).hasContent(again.text());
    }

    @Test
    void beginsANewFileWithoutWritingIt() {
        Path path = folder.resolve("waybill.json");
        WorkspaceFile file = WorkspaceFile.loadOrBegin(path);

        assertThat(file.workspace()).contains(Workspace.EMPTY);
        assertThat(path).doesNotExist();

        file.save(Workspace.EMPTY);
        assertThat(path).hasContent("{\n  \"version\": 1,\n  \"services\": []\n}\n");
        assertThatThrownBy(() -> WorkspaceFile.load(folder.resolve("other.json"))).isInstanceOf(FileException.class);
    }

    @Test
    void offersTheChangeOfSomebodyElseInsteadOfWritingOverIt() throws IOException {
        Path path = Files.writeString(folder.resolve("waybill.json"), WorkspaceReaderTest.example());
        WorkspaceFile mine = WorkspaceFile.load(path);
        Workspace wanted = mine.workspace().orElseThrow().add(ServiceMapping.named("mine"));
        WorkspaceFile theirs = WorkspaceFile.load(path).save(Workspace.EMPTY.add(ServiceMapping.named("theirs")));

        assertThatThrownBy(() -> mine.save(wanted)).isInstanceOf(FileChangedException.class);
        assertThatThrownBy(() -> WorkspaceFile.begin(path).save(wanted)).isInstanceOf(FileChangedException.class);

        WorkspaceFile seen = WorkspaceFile.load(path);
        assertThat(seen.text()).isEqualTo(theirs.text());
        assertThat(seen.save(wanted).workspace()).contains(wanted);
    }

    @Test
    void leavesABrokenFileAsItIs() throws IOException {
        String broken = WorkspaceReaderTest.example().replace("\"orders-api.zip\",", "\"orders-api.zip\"");
        Path path = Files.writeString(folder.resolve("waybill.json"), broken);
        WorkspaceFile file = WorkspaceFile.load(path);

        assertThat(file.workspace()).isEmpty();
        assertThat(file.reading().orElseThrow().errors()).hasSize(1);
        assertThatThrownBy(() -> file.save(Workspace.EMPTY)).hasMessageContaining("the file has mistakes");
        assertThat(path).hasContent(broken);
    }
}
