package app.waybill.ui.publish;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.waybill.core.publish.AfterFailure;

/// What is chosen before bundles are published: whether a failure ends it, and the account's name where it is production.
/// Shown only while there is something to choose.
final class PublishChoices extends HBox {
    private final PublishingModel model;
    private final CheckBox goOn = new CheckBox("Go on after a failure");
    private final ProductionField production = new ProductionField();

    PublishChoices(PublishingModel model) {
        this.model = model;
        getStyleClass().add("sheet-choices");
        goOn.setMinWidth(USE_PREF_SIZE);
        goOn.selectedProperty()
                .subscribe(on -> model.afterFailure().set(on ? AfterFailure.GO_ON : AfterFailure.STOP));
        production.follow(model.production(), "publish there");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(goOn, gap, production);
        managedProperty().bind(visibleProperty());
        goOn.managedProperty().bind(goOn.visibleProperty());
    }

    /// Shows what the plan leaves to choose.
    void refresh() {
        goOn.setVisible(model.bundles().get().size() > 1);
        setVisible(model.phase().get() == PublishingPhase.PLANNED && (goOn.isVisible() || production.isVisible()));
    }
}
