package app.waybill.ui.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WorkspaceWriter;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.Message;
import app.waybill.ui.session.SampleSession;

class SetsSheetTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private SheetHost sheets = Fx.call(SheetHost::new);
    private Path prod;
    private String before = "";

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        Fx.run(sample.session.profiles()::readAgain);
        Workspace qa = sample.session.workspace().content();
        before = WorkspaceWriter.write(new Workspace(Stream.of("orders-api", "storefront-web", "sessions",
                "checkout-web").map(name -> inProduction(qa.service(name).orElseThrow())).toList(),
                JsonObject.of()));
        prod = write("prod.waybill.json", before);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void picturesOfTheSetsAndOfAPromotion() {
        Fx.takePictures("11-sets", 1440, 868, this::compared);
        Fx.takePictures("11-sets-small", 1000, 668, this::compared);
        Fx.takePictures("11-sets-plan", 1440, 868, () -> {
            Parent root = compared();
            button(root, "Promote…").fire();
            return root;
        });
        Fx.takePictures("11-sets-plan-small", 1000, 668, () -> {
            Parent root = compared();
            button(root, "Promote…").fire();
            return root;
        });
        Fx.takePictures("11-sets-none", 1000, 668, this::opened);
    }

    @Test
    void whatWasTestedIsSavedInTheOtherFileAndTheComparisonFollows() throws IOException {
        Parent root = Fx.call(() -> laidOut(compared()));
        assertThat(Fx.call(() -> texts(root))).contains("no such service");
        Fx.run(() -> button(root, "Promote…").fire());
        assertThat(Fx.call(() -> texts(root))).contains("Promote qa1 to prod");
        Fx.run(() -> button(root, "Save 1 change").fire());

        Workspace after = WorkspaceReader.read(Files.readString(prod)).workspace().orElseThrow();
        assertThat(((FromEcr) after.service("orders-api").orElseThrow().containers().get(2)).select())
                .isInstanceOf(Selection.ByDigest.class);
        assertThat(said()).isEqualTo("prod.waybill.json saved: promote qa1 to prod in migrate of orders-api");
        assertThat(Fx.call(() -> texts(root))).contains("Compare sets").doesNotContain("Promote qa1 to prod");
    }

    @Test
    void aFileThatSomebodyElseChangedIsReadAgainAndNotWritten() throws IOException {
        Parent root = Fx.call(() -> laidOut(compared()));
        Fx.run(() -> button(root, "Promote…").fire());
        String theirs = before.replace("\"latest\"", "\"8d21e07\"");
        write("prod.waybill.json", theirs);
        Fx.run(() -> button(root, "Save 1 change").fire());

        assertThat(Files.readString(prod)).isEqualTo(theirs);
        assertThat(Fx.call(() -> texts(root)))
                .anyMatch(text -> text.startsWith("prod.waybill.json has changed since it was read."));
    }

    @Test
    void whatIsTakenIntoTheOpenWorkspaceIsAnEdit() {
        sample.session.workspace().begin("uat", WorkspaceReader.read(before).workspace().orElseThrow());
        Path qa = write("qa1.waybill.json", sample.company.files().workspace());
        SetsModel sets = new SetsModel(sample.session);
        sets.add(List.of(new WorkspacePlace.OnDisk(qa)));
        PromotionModel promotion = new PromotionModel(sample.session, sets);
        promotion.from().set(sets.sets().get().get(1));
        promotion.to().set(sets.sets().get().getFirst());
        Workspace open = sample.session.workspace().content();
        promotion.prepare();
        promotion.apply();

        assertThat(sample.session.workspace().history().undo().get())
                .isEqualTo("promote qa1 to uat in migrate of orders-api");
        assertThat(sets.sets().get().getFirst().set().content()).isEqualTo(sample.session.workspace().content());
        sample.session.workspace().undo();
        assertThat(sample.session.workspace().content()).isEqualTo(open);
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        Parent root = Fx.call(() -> laidOut(compared()));

        assertThat(Fx.call(() -> root.lookupAll("*").stream().filter(Node::isFocusTraversable)
                .filter(node -> node instanceof Control).filter(SetsSheetTest::isNameless).map(Node::toString)
                .toList())).isEmpty();
    }

    private Parent opened() {
        sheets = new SheetHost();
        new SetsSheet(sample.session, sheets).open().run().run();
        return sheets;
    }

    /// The sheet with the open workspace and two files.
    private Parent compared() {
        opened();
        sample.desktop.choices.add(prod);
        button(sheets, "Add sets…").fire();
        return sheets;
    }

    private static ServiceMapping inProduction(ServiceMapping service) {
        List<ContainerMapping> containers = service.containers().stream().map(it -> it instanceof FromEcr ecr
                ? ecr.with(new ImageSource("prod", "eu-west-1", "333333333333", ecr.image().repository(),
                        JsonObject.of()))
                : it).toList();
        return new ServiceMapping(service.name(), service.ecsOrNull(), containers, service.publishOrNull(), null,
                JsonObject.of());
    }

    private static Parent laidOut(Parent root) {
        Fx.theme().follow(new Scene(root, 1232, 812));
        root.applyCss();
        root.layout();
        return root;
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
    }

    private String said() {
        Message last = sample.session.messages().last().get();
        return last == null ? "" : last.text();
    }

    private static ButtonBase button(Parent root, String words) {
        return (ButtonBase) root.lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(words + " not among " + texts(root)));
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll("*").stream().filter(Node::isVisible).flatMap(node -> node instanceof Labeled label
                ? Stream.of(label.getText())
                : Stream.<String>of()).filter(Objects::nonNull).toList();
    }
}
