package app.waybill.ui.importing;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The part of the sheet that chooses clusters of ECS.
public final class EcsController {
    private final Session session;
    private final EcsChoice choice;

    @FXML
    private ChoiceBox<ProfileItem> profile;
    @FXML
    private MenuButton regions;
    @FXML
    private Label told;
    @FXML
    private VBox clusters;
    @FXML
    private CheckBox pipelines;

    /// A part over what is chosen.
    @SuppressWarnings("NullAway.Init")
    EcsController(Session session, EcsChoice choice) {
        this.session = session;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        ProfileBox.fill(profile, "Profile", session, choice.profile());
        regions.getItems().setAll(choice.offered().stream().map(this::item).toList());
        choice.regions().subscribe(this::showRegions);
        pipelines.selectedProperty().bindBidirectional(choice.pipelines());
        told.managedProperty().bind(told.visibleProperty());
        choice.told().subscribe(words -> {
            told.setText(words);
            told.setVisible(!words.isEmpty());
        });
        choice.clusters().addListener((ListChangeListener<ClusterItem>) this::showClusters);
    }

    /// Lists the clusters again.
    @FXML
    public void listAgain() {
        choice.list();
    }

    private CheckMenuItem item(String region) {
        CheckMenuItem item = new CheckMenuItem(region);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choice.look(region, item.isSelected()));
        return item;
    }

    private void showRegions(List<String> chosen) {
        regions.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(chosen.contains(item.getText())));
        regions.setText(chosen.isEmpty() ? "None" : String.join(", ", chosen));
        regions.setAccessibleText("Regions: " + regions.getText());
    }

    private void showClusters(ListChangeListener.Change<? extends ClusterItem> change) {
        boolean others = false;
        while (change.next()) {
            others |= change.wasAdded() || change.wasRemoved();
        }
        if (others) {
            clusters.getChildren().setAll(choice.clusters().stream().map(EcsController::box).toList());
        }
    }

    private static Node box(ClusterItem item) {
        CheckBox box = new CheckBox(item.words());
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(item.chosen());
        return box;
    }
}
