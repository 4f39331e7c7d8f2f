package app.waybill.ui.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleSession;

class ImagesScreenTest {
    @TempDir
    private Path folder;

    @Test
    void picturesOfTheScreenWithAnImageSelected() {
        try (SampleSession sample = new SampleSession(folder)) {
            Callable<Parent> build = () -> screen(sample).node();
            Fx.takePictures("images", 1232, 812, build);
            Fx.takePictures("images-small", 892, 612, build);
        }
        assertThat(Path.of("target", "pictures", "images-dark.png")).exists();
    }

    @Test
    void everyControlThatCanBeFocusedHasAName() {
        try (SampleSession sample = new SampleSession(folder)) {
            ImagesScreen screen = screen(sample);
            Set<Node> nodes = Fx.call(() -> laidOut(screen).lookupAll("*"));

            assertThat(nodes.stream().filter(Node::isFocusTraversable).filter(node -> node instanceof Control)
                    .filter(ImagesScreenTest::isNameless)).isEmpty();
        }
    }

    @Test
    void enterCarriesTheImageToTheServices() {
        try (SampleSession sample = new SampleSession(folder)) {
            List<Destination> gone = new ArrayList<>();
            sample.session.navigator().guideBy(gone::add);
            ImagesScreen screen = screen(sample);
            Fx.run(() -> {
                Node table = laidOut(screen).lookupAll("#table").stream()
                        .filter(node -> "Images".equals(node.getAccessibleText())).findFirst().orElseThrow();
                table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });

            assertThat(gone).singleElement().isInstanceOfSatisfying(Destination.UseImage.class, use -> {
                assertThat(use.repository().name()).isEqualTo("orders-api");
                assertThat(use.image().tags()).contains("latest");
            });
        }
    }

    @Test
    void aSignedOutProfileIsToldAndTheOthersAreListed() {
        try (SampleSession sample = new SampleSession(folder)) {
            Fx.run(() -> {
                ImageBrowsing browsing = ImageBrowsing.begin(sample.session, Runnable::run, Runnable::run);
                show(browsing, sample);
                assertThat(browsing.repositories().rows().total().get()).isPositive();
                assertThat(browsing.repositories().listings().get(new Scope("qa-eu", "eu-central-1")))
                        .satisfies(listing -> assertThat(listing.failure()).isPresent());

                sample.company.weather().signIn("qa-eu");
                browsing.repositories().refresh("qa-eu");

                assertThat(browsing.repositories().rows().all()).anyMatch(row -> row.scope().profile().equals("qa-eu"));
            });
        }
    }

    private static boolean isNameless(Node node) {
        boolean worded = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return !worded && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                && !(node instanceof ScrollPane);
    }

    private static Parent laidOut(ImagesScreen screen) {
        Fx.theme();
        Parent root = screen.node();
        new Scene(root, 1232, 812);
        root.applyCss();
        root.layout();
        return root;
    }

    private static ImagesScreen show(ImageBrowsing browsing, SampleSession sample) {
        ImagesScreen screen = Fx.call(() -> new ImagesScreen(browsing));
        Fx.run(sample.session.profiles()::readAgain);
        Fx.run(screen::onShow);
        return screen;
    }

    private static ImagesScreen screen(SampleSession sample) {
        ImageBrowsing browsing = ImageBrowsing.begin(sample.session, Runnable::run, Runnable::run);
        ImagesScreen screen = show(browsing, sample);
        Fx.run(() -> screen.arrive(new Destination.ToRepository(new Scope("qa", "eu-west-1"), "orders-api")));
        Fx.run(() -> browsing.images().selected().set(browsing.images().rows().shown().getFirst()));
        return screen;
    }
}
