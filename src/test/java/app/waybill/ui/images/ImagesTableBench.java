package app.waybill.ui.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import app.waybill.bench.Figure;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.Theme;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.SampleSession;

/// The images table with 100,000 rows, on the whole Images screen in a window on the headless platform: how long from a
/// keystroke in the filter, and from a click on a column's header, until the rows are set and laid out, and how much
/// memory the process holds afterwards. Ends with 1 where a limit is missed. What is timed includes the way to the
/// background and back and the styling and layout of the window's own next frame, but neither the wait for that frame nor
/// its painting, which this platform does in software. Five keys a second are typed, so that the frame before is painted
/// when the next comes.
public final class ImagesTableBench {
    private static final int ROWS = 100_000;
    private static final double KEYSTROKE_MILLIS = 30;
    private static final double SORT_MILLIS = 300;
    private static final double MEMORY_MEGABYTES = 350;
    private static final String USUAL = " (95 of 100)";
    private static final int ROUNDS = 5;
    private static final int BETWEEN_KEYS_MILLIS = 200;
    private static final List<String> TYPED = List.of("3", "3f", "3f9", "3f9c", "3f9", "3f", "3", "", "r", "re", "rel",
            "release", "release 7", "!release", "!release 0", "", "sha256:0", "d", "de");
    private static final List<String> EXPRESSIONS = List.of("/^0/", "/^00/", "/[0-4]{7}/", "/release.*7 /");

    private final Parent root;
    private final TableView<?> table;
    private final FilterField filter;
    private boolean met = true;

    private ImagesTableBench(Parent root) {
        this.root = root;
        this.table = (TableView<?>) named("Images");
        this.filter = (FilterField) named("Filter tags and digests");
    }

    /// Takes no argument.
    public static void main(String[] args) {
        try {
            System.exit(measure() ? 0 : 1);
        } catch (Exception e) {
            System.out.println("could not measure: " + e);
            System.exit(2);
        }
    }

    private static boolean measure() throws Exception {
        Path folder = Files.createTempDirectory("waybill-bench");
        Theme theme = Fx.theme();
        Fx.run(() -> theme.choice().set(ThemeChoice.LIGHT));
        try (SampleSession sample = new SampleSession(folder)) {
            ManyImages many = new ManyImages(ROWS);
            ImageBrowsing browsing = Fx.call(() -> ImageBrowsing.begin(sample.over(many)));
            ImagesScreen screen = Fx.call(() -> new ImagesScreen(browsing));
            Fx.run(() -> show(screen.node()));
            ImagesTableBench bench = new ImagesTableBench(screen.node());
            bench.load(browsing.images(), new RepositoryRow(many.repository));
            bench.typeAndSort();
            bench.memory();
            return bench.met;
        }
    }

    private static void show(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1440, 900));
        stage.show();
    }

    private void load(ImagesModel model, RepositoryRow row) throws InterruptedException {
        CountDownLatch complete = new CountDownLatch(1);
        Fx.run(() -> {
            model.look(row);
            table.getItems().addListener((ListChangeListener<Object>) _ -> {
                if (table.getItems().size() == ROWS && !model.listing().get().isRunning()) {
                    complete.countDown();
                }
            });
        });
        if (!complete.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the rows did not come: " + table.getItems().size());
        }
    }

    private void typeAndSort() throws InterruptedException {
        for (String text : TYPED) {
            timed(() -> filter.setText(text));
        }
        List<Double> keystrokes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : TYPED) {
                keystrokes.add(timed(() -> filter.setText(text)));
            }
        }
        timed(() -> filter.setText(""));
        report("filter, a keystroke", keystrokes, KEYSTROKE_MILLIS);
        List<Double> expressions = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : EXPRESSIONS) {
                expressions.add(timed(() -> filter.setText(text)));
            }
        }
        timed(() -> filter.setText(""));
        report("filter, an expression", expressions, KEYSTROKE_MILLIS);
        for (TableColumn<?, ?> column : table.getColumns()) {
            sort(column);
        }
    }

    private void sort(TableColumn<?, ?> column) throws InterruptedException {
        List<Double> sorts = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            TableColumn.SortType type = round % 2 == 0
                    ? TableColumn.SortType.ASCENDING
                    : TableColumn.SortType.DESCENDING;
            sorts.add(timed(() -> sortBy(table, column, type)));
        }
        report("sort by " + column.getText(), sorts, SORT_MILLIS);
    }

    @SuppressWarnings("unchecked")
    private static <R> void sortBy(TableView<R> table, TableColumn<?, ?> column, TableColumn.SortType type) {
        table.getSortOrder().clear();
        column.setSortType(type);
        table.getSortOrder().add((TableColumn<R, ?>) column);
    }

    private double timed(Runnable act) throws InterruptedException {
        Thread.sleep(BETWEEN_KEYS_MILLIS);
        return new FrameWatch(table.getItems(), root.getScene()).time(act);
    }

    /// The most that the process ever held: neither is garbage collected for it, nor is memory given back before.
    private void memory() throws IOException {
        double peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).orElseThrow();
        print(Figure.of("100,000 rows: memory, resident, at its peak", peak, MEMORY_MEGABYTES, "MB"));
    }

    private void report(String what, List<Double> millis, double limit) {
        print(Figure.of("100,000 rows: " + what + USUAL, Figure.quantile(millis, 0.95), limit, "ms"));
    }

    private void print(Figure figure) {
        met &= figure.met();
        System.out.println(figure);
    }

    private Node named(String name) {
        return root.lookupAll("*").stream().filter(node -> name.equals(node.getAccessibleText())).findFirst()
                .orElseThrow();
    }
}
