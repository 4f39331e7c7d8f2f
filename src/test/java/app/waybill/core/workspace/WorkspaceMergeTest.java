package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.workspace.WorkspaceMerge.Conflict;
import app.waybill.core.workspace.WorkspaceMerge.Side;

class WorkspaceMergeTest {
    private static final Workspace BASE = of("a", "b", "c");

    private static Workspace of(String... names) {
        return new Workspace(Stream.of(names).map(ServiceMapping::named).toList(), JsonObject.of());
    }

    private static ServiceMapping with(String name, String uri) {
        return ServiceMapping.named(name)
                .add(new ContainerMapping.FromUri("web", uri, JsonObject.of()));
    }

    private static List<String> names(Workspace workspace) {
        return workspace.services().stream().map(ServiceMapping::name).toList();
    }

    private static Workspace merged(WorkspaceMerge merge) {
        assertThat(merge.conflicts()).isEmpty();
        return merge.merged(Map.of(), Side.MINE);
    }

    @Test
    void takesWhatEachOfTwoChanged() {
        Workspace mine = BASE.replace("a", with("a", "nginx:1")).remove("c").add(ServiceMapping.named("mine"));
        Workspace theirs = BASE.replace("b", with("b", "nginx:2")).add(ServiceMapping.named("theirs"));
        WorkspaceMerge merge = new WorkspaceMerge(BASE, mine, theirs);

        assertThat(merged(merge).services()).containsExactly(with("a", "nginx:1"), with("b", "nginx:2"),
                ServiceMapping.named("mine"), ServiceMapping.named("theirs"));
        assertThat(merge.taken()).extracting(WorkspaceMerge.Taken::words)
                .containsExactly("b changed", "theirs added");
    }

    @Test
    void takesWhatTheyRemovedUnlessItWasChangedHere() {
        Workspace theirs = BASE.remove("b");

        assertThat(names(merged(new WorkspaceMerge(BASE, BASE.remove("b"), theirs)))).containsExactly("a", "c");
        WorkspaceMerge gone = new WorkspaceMerge(BASE, BASE, theirs);
        assertThat(names(merged(gone))).containsExactly("a", "c");
        assertThat(gone.taken()).extracting(WorkspaceMerge.Taken::words).containsExactly("b removed");

        WorkspaceMerge changed = new WorkspaceMerge(BASE, BASE.replace("b", with("b", "nginx:1")), theirs);
        assertThat(changed.conflicts()).extracting(Conflict::name).containsExactly("b");
        assertThat(names(changed.merged(Map.of("b", Side.MINE), Side.THEIRS))).containsExactly("a", "b", "c");
        assertThat(names(changed.merged(Map.of("b", Side.THEIRS), Side.MINE))).containsExactly("a", "c");
    }

    @Test
    void letsAPersonDecideWhatBothChangedDifferently() {
        Workspace mine = BASE.replace("a", with("a", "nginx:1")).replace("b", with("b", "nginx:7"));
        Workspace theirs = BASE.replace("a", with("a", "nginx:2")).replace("b", with("b", "nginx:7"));
        WorkspaceMerge merge = new WorkspaceMerge(BASE, mine, theirs);

        assertThat(merge.conflicts()).extracting(Conflict::name).containsExactly("a");
        assertThat(merge.merged(Map.of(), Side.MINE)).isEqualTo(mine);
        assertThat(merge.merged(Map.of("a", Side.THEIRS), Side.MINE)).isEqualTo(theirs);
    }

    @Test
    void keepsTheOrderOfTheOneWhoMovedServices() {
        Workspace moved = BASE.move("c", 0);
        Workspace grown = of("a", "x", "b", "c");

        assertThat(names(merged(new WorkspaceMerge(BASE, moved, grown)))).containsExactly("c", "a", "x", "b");
        assertThat(names(merged(new WorkspaceMerge(BASE, grown, moved)))).containsExactly("c", "a", "x", "b");
        assertThat(names(merged(new WorkspaceMerge(BASE, moved, of("b", "a", "c")))))
                .as("theirs where both moved something").containsExactly("b", "a", "c");
        assertThat(names(merged(new WorkspaceMerge(BASE, of("n", "a", "b", "c"), BASE))))
                .containsExactly("n", "a", "b", "c");
    }

    @Test
    void keepsWhatWaybillDoesNotKnow() {
        JsonObject noted = JsonObject.of(JsonMember.of("note", JsonString.of("ours")));
        Workspace theirs = new Workspace(BASE.services(), noted);

        assertThat(merged(new WorkspaceMerge(BASE, BASE.remove("a"), theirs)).unknown()).isEqualTo(noted);
        assertThat(merged(new WorkspaceMerge(BASE, theirs, BASE.remove("a"))).unknown()).isEqualTo(noted);
    }
}
