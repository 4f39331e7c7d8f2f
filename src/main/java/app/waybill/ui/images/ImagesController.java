package app.waybill.ui.images;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.DrawerPane;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.NoticeList;
import app.waybill.ui.fx.Notice;

/// The Images screen as a whole: its header, the notices, the two tables, the drawer, and the keys between them.
public final class ImagesController {
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination FILTER_IMAGES = KeyCombination.valueOf("Shortcut+Shift+F");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination COPY_DIGEST = KeyCombination.valueOf("Shortcut+Shift+C");

    private final ImageBrowsing browsing;
    private final ImageActs acts;
    private final ListingNotices words;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    @FXML
    private DrawerPane root;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private MenuButton more;
    @FXML
    private Button refresh;
    @FXML
    private NoticeList noticeList;
    @FXML
    private RepositoriesController repositoriesController;
    @FXML
    private RepositoryImagesController imagesController;
    @FXML
    private ImageDetailsController detailsController;

    /// A view of the screen's models.
    public ImagesController(ImageBrowsing browsing, ImageActs acts, ListingNotices words) {
        this.browsing = browsing;
        this.acts = acts;
        this.words = words;
    }

    @FXML
    void initialize() {
        RepositoriesModel model = browsing.repositories();
        repositoriesController.filterBy(filter);
        repositoriesController.onEnter(imagesController::enter);
        filterError.follow(filter);
        filter.setOnAction(_ -> repositoriesController.enter());
        count.follow(Bindings.size(model.rows().shown()), model.rows().total(), "repositories");
        CommandButton.bind(refresh, refresh());
        more.getItems().add(CommandButton.item(countAll()));
        noticeList.follow(notices, notices::remove);
        model.listings()
                .addListener((MapChangeListener<Scope, Listing>) _ -> notices.setAll(words.of(model.listings())));
        model.selected().subscribe(browsing.images()::look);
        detailsController.onClose(root::close);
        browsing.images().selected().subscribe(row -> {
            if (row == null) {
                root.close();
            } else {
                root.open();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What can be done on the screen.
    List<Command> commands() {
        return List.of(refresh(), countAll(),
                Command.of("images.filter", "Filter repositories", "fth-search", filter::enter)
                        .alsoCalled("find search"),
                Command.of("images.filter-images", "Filter images", "fth-search", imagesController::filterNow)
                        .alsoCalled("find search tag digest"));
    }

    private Command refresh() {
        return Command.of("images.refresh", "Refresh", "fth-refresh-cw", browsing::refresh)
                .alsoCalled("images repositories reload list again");
    }

    private Command countAll() {
        return Command.of("images.count", "Count the images of all repositories", "fth-hash", browsing::countAll)
                .alsoCalled("newest push");
    }

    private void key(KeyEvent event) {
        if (FILTER.match(event)) {
            filter.enter();
        } else if (FILTER_IMAGES.match(event)) {
            imagesController.filterNow();
        } else if (event.getTarget() instanceof TextInputControl) {
            return;
        } else if (COPY.match(event)) {
            acts.copy(ImageCopy.TAG_URI).runIfEnabled();
        } else if (COPY_DIGEST.match(event)) {
            acts.copy(ImageCopy.DIGEST_URI).runIfEnabled();
        } else {
            return;
        }
        event.consume();
    }
}
