package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;

class WorkspaceEditTest {
    private static final JsonObject NOTE = JsonObject.of(JsonMember.of("note", JsonString.of("kept")));
    private static final Workspace ABC = new Workspace(List.of(ServiceMapping.named("a"), ServiceMapping.named("b"),
            ServiceMapping.named("c")), NOTE);

    private static List<String> names(Workspace workspace) {
        assertThat(workspace.unknown()).isEqualTo(NOTE);
        return workspace.services().stream().map(ServiceMapping::name).toList();
    }

    @Test
    void addsRenamesRemovesAndMovesServices() {
        assertThat(names(ABC.add(ServiceMapping.named("d")))).containsExactly("a", "b", "c", "d");
        assertThat(names(ABC.replace("b", ABC.services().get(1).renamed("z")))).containsExactly("a", "z", "c");
        assertThat(names(ABC.remove("b"))).containsExactly("a", "c");
        assertThat(names(ABC.move("a", 1))).containsExactly("b", "a", "c");
        assertThat(names(ABC.move("a", 99))).containsExactly("b", "c", "a");
        assertThat(names(ABC.move("c", -1))).containsExactly("c", "a", "b");
        assertThat(names(ABC)).containsExactly("a", "b", "c");
    }

    @Test
    void keepsNamesOfServicesUnique() {
        assertThatThrownBy(() -> ABC.add(ServiceMapping.named("a"))).hasMessage("there is a \"a\" already");
        assertThatThrownBy(() -> ABC.replace("b", ServiceMapping.named("a"))).hasMessage("there is a \"a\" already");
        assertThat(ABC.replace("b", ServiceMapping.named("b"))).isEqualTo(ABC);
        assertThatThrownBy(() -> ABC.remove("x")).hasMessage("there is no \"x\"");
    }

    @Test
    void saysWhyANameCannotBeTaken() {
        assertThat(ABC.objectionTo("a")).contains("There is a service \"a\" already.");
        assertThat(ABC.objectionTo("a/b")).hasValueSatisfying(said -> assertThat(said).contains("no slash"));
        assertThat(ABC.objectionTo("orders-api 2")).isEmpty();
    }

    @Test
    void changesContainersAndKeepsTheRest() {
        ServiceMapping service = new ServiceMapping("s", null, List.of(), null, null, NOTE);
        ContainerMapping web = new FromUri("web", "nginx:1", NOTE);
        ContainerMapping envoy = new LeftAlone("envoy", NOTE);

        ServiceMapping both = service.add(web).add(envoy);

        assertThat(both.containers()).containsExactly(web, envoy);
        assertThat(both.move("envoy", 0).containers()).containsExactly(envoy, web);
        assertThat(both.remove("web").containers()).containsExactly(envoy);
        assertThat(both.replace("web", new LeftAlone("app", NOTE)).containers())
                .containsExactly(new LeftAlone("app", NOTE), envoy);
        assertThatThrownBy(() -> both.add(web)).hasMessage("there is a \"web\" already");
        assertThat(both.unknown()).isEqualTo(NOTE);
        assertThat(both.renamed("t").withEcs(null).withPublish(null).withPipeline(null))
                .isEqualTo(new ServiceMapping("t", null, List.of(web, envoy), null, null, NOTE));
    }
}
