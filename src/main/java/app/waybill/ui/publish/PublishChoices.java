package app.waybill.ui.publish;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.ProductionAccount;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Tone;

/// What is chosen before bundles are published: whether a failure ends it, and the account's name where it is production.
/// Shown only while there is something to choose.
final class PublishChoices extends HBox {
    private final PublishingModel model;
    private final CheckBox goOn = new CheckBox("Go on after a failure");
    private final Label ask = new Label();
    private final TextField account = new TextField();

    PublishChoices(PublishingModel model) {
        this.model = model;
        getStyleClass().add("sheet-choices");
        goOn.setMinWidth(USE_PREF_SIZE);
        goOn.selectedProperty()
                .subscribe(on -> model.afterFailure().set(on ? AfterFailure.GO_ON : AfterFailure.STOP));
        account.textProperty().bindBidirectional(model.confirmation());
        account.setAccessibleText("Account of production");
        account.getStyleClass().add("production-account");
        ask.setGraphic(Icons.of("fth-alert-triangle"));
        ask.getStyleClass().add("toned");
        ask.setLabelFor(account);
        Tone.WARNING.on(ask);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(goOn, gap, ask, account);
        managedProperty().bind(visibleProperty());
        List.of(goOn, ask, account).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    /// Shows what the plan leaves to choose.
    void refresh() {
        List<ProductionAccount> production = model.production();
        boolean planned = model.phase().get() == PublishingPhase.PLANNED;
        goOn.setVisible(model.bundles().get().size() > 1);
        ask.setVisible(!production.isEmpty());
        account.setVisible(!production.isEmpty());
        ask.setText("Production (" + words(production, ProductionAccount::profile) + "): type "
                + words(production, ProductionAccount::account) + " to publish there");
        setVisible(planned && (goOn.isVisible() || ask.isVisible()));
    }

    private static String words(List<ProductionAccount> production,
            Function<ProductionAccount, String> word) {
        return production.stream().map(word).distinct().collect(Collectors.joining(", "));
    }
}
