package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.WorkspaceMerge.Taken;

class WorkspaceStoreTest {
    private static final ObjectRef OBJECT = new ObjectRef(new Scope("qa", "eu-west-1"), "team", "qa/waybill.json");

    private final FakeObjects objects = new FakeObjects();

    private WorkspaceFile load() {
        return WorkspaceFile.in(objects, OBJECT);
    }

    private static Workspace content(WorkspaceFile file) {
        return file.workspace().orElseThrow();
    }

    @Test
    void beginsSavesAndReadsAWorkspaceInS3() {
        WorkspaceFile begun = load();
        assertThat(begun.workspace()).contains(Workspace.EMPTY);

        WorkspaceFile saved = begun.save(Workspace.EMPTY.add(ServiceMapping.named("a")));
        WorkspaceFile again = saved.save(content(saved).add(ServiceMapping.named("b")));

        assertThat(load().text()).isEqualTo(again.text());
        assertThat(again.place().name()).isEqualTo("qa");
        assertThat(objects.written()).isEqualTo(2);
        again.save(content(again));
        assertThat(objects.written()).as("nothing to save").isEqualTo(2);
    }

    @Test
    void ofTwoWhoSaveOneIsTold() {
        load().save(Workspace.EMPTY.add(ServiceMapping.named("a")));
        WorkspaceFile mine = load();
        WorkspaceFile theirs = load();
        theirs.save(content(theirs).add(ServiceMapping.named("theirs")));

        assertThatThrownBy(() -> mine.save(content(mine).add(ServiceMapping.named("mine"))))
                .isInstanceOf(FileChangedException.class).hasMessageContaining("s3://team/qa/waybill.json");
        assertThatThrownBy(() -> mine.save(content(mine))).isInstanceOf(FileChangedException.class);
    }

    @Test
    void aChangeOfOthersElsewhereIsSavedWithOnesOwn() {
        load().save(Workspace.EMPTY.add(ServiceMapping.named("a")));
        WorkspaceFile mine = load();
        WorkspaceFile theirs = load();
        theirs.save(content(theirs).add(ServiceMapping.named("theirs")));

        SaveResult result = SaveResult.save(mine, content(mine).add(ServiceMapping.named("mine")));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Merged.class, saved -> {
            assertThat(saved.taken()).extracting(Taken::words).containsExactly("theirs added");
            assertThat(content(saved.file())).isEqualTo(saved.content()).isEqualTo(content(load()));
        });
        assertThat(content(load()).services()).extracting(ServiceMapping::name)
                .containsExactly("a", "mine", "theirs");
    }

    @Test
    void theSameServiceChangedByBothIsAConflictAndNothingIsSaved() {
        load().save(Workspace.EMPTY.add(ServiceMapping.named("a")));
        WorkspaceFile mine = load();
        WorkspaceFile theirs = load();
        theirs.save(content(theirs).remove("a"));
        int written = objects.written();

        SaveResult result = SaveResult.save(mine, content(mine).replace("a", ServiceMapping.named("a")
                .withPublish(new ServiceMapping.PublishTarget("qa", null, "b", "k", "f", JsonObject.of()))));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflicting.class,
                conflicting -> assertThat(conflicting.names()).containsExactly("a"));
        assertThat(objects.written()).isEqualTo(written);
    }

    @Test
    void anObjectWithMistakesIsLeftAsItIs() {
        objects.write(OBJECT, "{".getBytes(StandardCharsets.UTF_8), new WriteCondition.Absent(), Map.of(), null);

        assertThat(load().workspace()).isEmpty();
        assertThatThrownBy(() -> load().save(Workspace.EMPTY)).isInstanceOf(FileException.class)
                .hasMessageContaining("has mistakes");
    }

    @Test
    void placesAreNamedByPathOrByBucketAndKey() {
        assertThat(WorkspacePlace.of("s3://team/qa/waybill.json?profile=qa&region=eu-west-1"))
                .isEqualTo(WorkspacePlace.InBucket.of(OBJECT));
        assertThat(WorkspacePlace.of("s3://team/uat.json")).hasToString("s3://team/uat.json")
                .isEqualTo(new WorkspacePlace.InBucket("team", "uat.json", null, null));
        assertThat(WorkspacePlace.of("s3://team/waybill.json").name()).isEqualTo("team");
        for (String wrong : new String[]{"s3://team", "s3://team/", "s3://Team/x.json", "s3:///x",
                "s3://team/folder/"}) {
            assertThatThrownBy(() -> WorkspacePlace.of(wrong)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }
}
