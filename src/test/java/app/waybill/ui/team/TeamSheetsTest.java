package app.waybill.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleSession;

class TeamSheetsTest {
    private static final WorkspacePlace PLACE = WorkspacePlace
            .of("s3://qa-imagedefinitions/team/qa.waybill.json?profile=qa&region=eu-west-1");

    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private SheetHost sheets = Fx.call(SheetHost::new);
    private List<Command> commands = List.of();

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        Fx.run(() -> {
            sample.session.profiles().readAgain();
            begin();
            sample.session.workspace().begin("qa1", Workspace.EMPTY.add(ServiceMapping.named("orders-api"))
                    .add(ServiceMapping.named("web")));
        });
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aWorkspaceIsKeptInS3AndOpenedThere() {
        Fx.run(() -> {
            ask("workspace.saveS3");
            assertThat(button("Save").isDisabled()).isTrue();
            type("s3://qa-imagedefinitions");
            assertThat(button("Save").isDisabled()).isTrue();
            fill();
            button("Save").fire();
        });
        assertThat(stored().workspace()).contains(sample.session.workspace().content());
        assertThat(sample.session.settings().settings().get().workspaces()).contains(PLACE);
        assertThat(sheets.isOpen()).isFalse();

        elsewhere(now -> now.add(ServiceMapping.named("theirs")));
        Fx.run(() -> {
            ask("workspace.openS3");
            assertThat(field("Bucket and key").getText()).isEqualTo("s3://qa-imagedefinitions/team/qa.waybill.json");
            button("Open").fire();
        });
        assertThat(sample.session.workspace().content().services()).hasSize(3);
        assertThat(sample.session.workspace().name()).isEqualTo("qa");
    }

    @Test
    void aConflictIsShownAndDecided() {
        Scene scene = Fx.call(() -> new Scene(conflict(), 1000, 700));
        Fx.run(() -> Fx.theme().follow(scene));
        assertThat(stored().text()).doesNotContain("nginx:1.28");

        Fx.run(() -> {
            toggle("Take theirs").fire();
            button("Save").fire();
        });

        assertThat(stored().workspace()).contains(sample.session.workspace().content());
        assertThat(stored().text()).contains("nginx:1.27").doesNotContain("nginx:1.28").contains("\"theirs\"")
                .contains("\"mine\"");
        assertThat(sheets.isOpen()).isFalse();
        assertThat(sample.session.workspace().isUnsaved()).isFalse();
    }

    @Test
    void picturesOfTheSheets() {
        Fx.takePictures("12-merge", 1440, 868, this::conflict);
        Fx.takePictures("12-merge-small", 1000, 668, this::conflict);
        Fx.takePictures("12-s3-place", 1000, 668, () -> {
            begin();
            ask("workspace.saveS3");
            fill();
            return sheets;
        });
    }

    private void begin() {
        sheets = new SheetHost();
        commands = new TeamSheets(sample.session, sheets).commands();
    }

    /// A sheet about one service that both changed, while each changed something else, too.
    private Parent conflict() {
        begin();
        sample.session.workspace().begin("qa1", Workspace.EMPTY.add(ServiceMapping.named("orders-api"))
                .add(uri("nginx:1.26")));
        List.copyOf(sample.session.messages().notices())
                .forEach(notice -> notice.acts().stream().filter(act -> act.label().equals("Leave them behind"))
                        .forEach(act -> act.run().run()));
        sample.session.workspace().saving().saveTo(PLACE);
        elsewhere(now -> now.replace("web", uri("nginx:1.27")).add(ServiceMapping.named("theirs")));
        sample.session.workspace()
                .edit(now -> now.replace("web", uri("nginx:1.28")).add(ServiceMapping.named("mine")));
        sample.session.workspace().saving().save();
        return sheets;
    }

    private static ServiceMapping uri(String image) {
        return ServiceMapping.named("web")
                .add(new ContainerMapping.FromUri("web", "public.ecr.aws/nginx/" + image, JsonObject.of()))
                .add(new ContainerMapping.LeftAlone("envoy", JsonObject.of()));
    }

    private WorkspaceFile stored() {
        return sample.session.store().load(PLACE);
    }

    private void elsewhere(UnaryOperator<Workspace> change) {
        WorkspaceFile theirs = stored();
        theirs.save(change.apply(theirs.workspace().orElseThrow()));
    }

    private void ask(String id) {
        commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow().run().run();
    }

    private void type(String text) {
        field("Bucket and key").setText(text);
    }

    private void fill() {
        type("s3://qa-imagedefinitions/team/qa.waybill.json");
        ComboBox<?> profile = find(ComboBox.class, _ -> true);
        profile.getSelectionModel().select(profile.getItems().indexOf("qa"));
        field("Region").setText("eu-west-1");
    }

    private TextField field(String name) {
        return find(TextField.class, field -> name.equals(field.getAccessibleText()));
    }

    private Button button(String words) {
        return find(Button.class, button -> words.equals(button.getText()));
    }

    private Labeled labeled(String words) {
        return find(Labeled.class, label -> words.equals(label.getText()));
    }

    private ToggleButton toggle(String words) {
        return (ToggleButton) labeled(words);
    }

    private <T extends Node> T find(Class<T> type, Predicate<T> wanted) {
        sheets.applyCss();
        sheets.layout();
        return sheets.lookupAll("*").stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst()
                .orElseThrow();
    }
}
