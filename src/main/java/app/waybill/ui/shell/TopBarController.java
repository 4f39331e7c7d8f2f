package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.session.HomePath;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.Session;

/// The bar at the top: the profiles in use with their states, the Regions that are looked at, and the door to the palette.
public final class TopBarController {
    private final Session session;
    private final Runnable search;
    private final Command elsewhere;
    @FXML
    private ChipRow chips;
    @FXML
    private MenuButton none;
    @FXML
    private Label noneFound;
    @FXML
    private MenuButton add;
    @FXML
    private MenuButton region;
    @FXML
    private Label regions;
    @FXML
    private Button palette;

    /// A top bar; `search` opens the palette, `elsewhere` leads to the other profiles: the sample company's, or back.
    public TopBarController(Session session, Runnable search, Command elsewhere) {
        this.session = session;
        this.search = search;
        this.elsewhere = elsewhere;
    }

    @FXML
    private void initialize() {
        ControlName.of("Use another profile").on(add);
        ControlName.of("Use a profile").on(none);
        new ControlName("Regions", "where lists look; applies to all profiles in use").on(region);
        new ControlName("Search or run", "Ctrl K").on(palette);
        session.profiles().inUse().addListener((ListChangeListener<ProfileItem>) _ -> showChips());
        session.profiles().scopes().subscribe(this::showRegions);
        add.setOnShowing(_ -> add.getItems().setAll(profileItems()));
        none.setOnShowing(_ -> none.getItems().setAll(profileItems()));
        region.setOnShowing(_ -> fillRegions());
        session.profiles().listing().subscribe(_ -> showChips());
        // A menu without items does not open, and then nobody fills it.
        add.getItems().setAll(profileItems());
        none.getItems().setAll(profileItems());
        fillRegions();
    }

    @FXML
    private void search() {
        search.run();
    }

    private void showChips() {
        chips.show(session.profiles().inUse().stream().map(item -> new ProfileChip(item, session)).toList());
        boolean empty = session.profiles().inUse().isEmpty();
        none.setVisible(empty);
        add.setVisible(!empty);
        region.setVisible(!empty);
        ProfileListing read = session.profiles().listing().get();
        noneFound.setText(read.profiles().isEmpty()
                ? read.files().stream().findFirst().map(file -> "none found in " + HomePath.of(file)).orElse("")
                : read.profiles().size() + " found, none chosen");
    }

    private List<MenuItem> profileItems() {
        List<MenuItem> items = new ArrayList<>();
        session.profiles().all().stream().filter(item -> !item.marks().get().inUse()).forEach(item -> {
            MenuItem use = new MenuItem(item.name(), new ProfileSwatch(0));
            use.setMnemonicParsing(false);
            use.setOnAction(_ -> session.profiles().mark(item, ProfileMarks::used));
            items.add(use);
        });
        MenuItem again = new MenuItem("Read profiles again", Icons.of("fth-refresh-cw"));
        again.setOnAction(_ -> session.profiles().readAgain());
        items.addAll(List.of(again, new SeparatorMenuItem(), CommandButton.item(elsewhere)));
        return items;
    }

    private void showRegions(List<Scope> scopes) {
        List<String> names = scopes.stream().map(Scope::region).distinct().toList();
        regions.setText(names.isEmpty()
                ? "none"
                : names.size() == 1 ? names.getFirst() : names.getFirst() + " +" + (names.size() - 1));
    }

    private void fillRegions() {
        RegionChoice choice = new RegionChoice(session);
        region.getItems().setAll(choice.offered().stream().map(name -> {
            CheckMenuItem item = new CheckMenuItem(name);
            item.setSelected(choice.isChosen(name));
            item.setOnAction(_ -> choice.toggle(name));
            return item;
        }).toList());
    }
}
