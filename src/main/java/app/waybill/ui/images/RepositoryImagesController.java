package app.waybill.ui.images;

import java.util.Arrays;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import app.waybill.core.image.Repository;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.LiveTable;
import app.waybill.ui.control.NoticeList;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.control.SteadyTableSkin;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.images.Emptiness.Way;
import app.waybill.ui.images.ImagesModel.Show;
import app.waybill.ui.session.TableMemory;

/// The images of the selected repository: its panel header and its table.
public final class RepositoryImagesController {
    private final ImageBrowsing browsing;
    private final ImagesModel model;
    private final ImageActs acts;
    private final ListingNotices words;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    @FXML
    private Label title;
    @FXML
    private CountLabel count;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private SegmentedToggle<Show> show;
    @FXML
    private MenuButton copy;
    @FXML
    private NoticeList noticeList;
    @FXML
    private TableView<ImageRow> table;
    @FXML
    private EmptyState emptyState;

    private Runnable enterTable = () -> {};

    /// A view of the images model.
    public RepositoryImagesController(ImageBrowsing browsing, ImageActs acts, ListingNotices words) {
        this.browsing = browsing;
        this.model = browsing.images();
        this.acts = acts;
        this.words = words;
    }

    @FXML
    void initialize() {
        setUpTable();
        setUpFilter();
        setUpEmptyState();
        show.offer(List.of(new Choice<>(Show.IMAGES, "Images", ""),
                new Choice<>(Show.EVERYTHING, "With signatures and SBOMs", "")));
        show.value().bindBidirectional(model.show());
        noticeList.follow(notices, notices::remove);
        model.repository().subscribe(this::showListing);
        model.listing().subscribe(this::showListing);
    }

    /// Goes to the filter.
    void filterNow() {
        filter.enter();
    }

    /// Goes into the table.
    void enter() {
        enterTable.run();
    }

    private void setUpTable() {
        table.setSkin(new SteadyTableSkin<>(table));
        LiveTable<ImageRow> live = new LiveTable<>(table, model.rows(), row -> row.image().digest());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        new ImageColumns(browsing).fill(new LiveColumns<>(table, live));
        TableMemory.keep(table, "images.images", browsing.session().settings());
        live.onChoose(model.selected()::set);
        model.selected().subscribe(live::select);
        acts.actOn(() -> live.selected().stream().map(ImageRow::image).toList());
        enterTable = live::enter;
        table.setContextMenu(menu());
        table.setOnKeyPressed(this::key);
        table.setOnMouseClicked(this::click);
    }

    private void setUpFilter() {
        filter.query().subscribe(query -> model.rows().filter(query));
        filterError.follow(filter);
        filter.setOnAction(_ -> enter());
        count.follow(Bindings.size(model.rows().shown()), model.rows().total(), "images");
        Arrays.stream(ImageCopy.values()).map(acts::copy).map(CommandButton::item).forEach(copy.getItems()::add);
        copy.disableProperty().bind(Bindings.isNull(model.selected()));
    }

    private void setUpEmptyState() {
        EmptyTable empty = new EmptyTable(emptyState);
        empty.offer(Way.CLEAR_FILTER, Command.of("", "Clear the filter", "fth-x", filter::clear));
        empty.offer(Way.LIST_AGAIN, Command.of("", "List again", "fth-refresh-cw", model::refresh));
        empty.offer(Way.SHOW_EVERYTHING,
                Command.of("", "Show everything", "fth-eye", () -> model.show().set(Show.EVERYTHING)));
        Runnable update = () -> empty.show(model.rows(), this::emptiness);
        model.rows().shown().addListener((ListChangeListener<ImageRow>) _ -> update.run());
        model.rows().working().subscribe(update);
        model.listing().subscribe(update);
        model.repository().subscribe(update);
    }

    private Emptiness emptiness() {
        return Emptiness.ofImages(model.current(), model.listing().get(), model.rows().total().get(), model.beside(),
                filter.getText());
    }

    private void showListing() {
        title.setText(model.current().map(Repository::name).orElse("Images"));
        notices.setAll(model.current().map(current -> words.ofImages(current, model.listing().get()))
                .orElse(List.of()));
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        acts.all().stream().map(CommandButton::item).forEach(menu.getItems()::add);
        menu.getItems().add(menu.getItems().size() - 1, new SeparatorMenuItem());
        return menu;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            acts.use().runIfEnabled();
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            acts.use().runIfEnabled();
        }
    }
}
