package app.waybill.ui.publish;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import app.waybill.core.publish.ProductionAccount;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Tone;

/// Asks for the names of production's accounts, and is seen only where a plan would change production.
public final class ProductionField extends HBox {
    private final Label ask = new Label();
    private final TextField account = new TextField();

    /// A field that is not seen, for FXML.
    public ProductionField() {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        account.setAccessibleText("Account of production");
        account.getStyleClass().add("production-account");
        ask.setGraphic(Icons.of("fth-alert-triangle"));
        ask.getStyleClass().add("toned");
        ask.setLabelFor(account);
        Tone.WARNING.on(ask);
        getChildren().setAll(ask, account);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Asks what is to be confirmed; `done` is what the plan does: "publish there".
    public void follow(ProductionConfirmation confirmation, String done) {
        account.textProperty().bindBidirectional(confirmation.typed());
        confirmation.asked().subscribe(asked -> {
            setVisible(!asked.isEmpty());
            ask.setText("Production (" + words(asked, ProductionAccount::profile) + "): type "
                    + words(asked, ProductionAccount::account) + " to " + done);
        });
    }

    private static String words(List<ProductionAccount> production, Function<ProductionAccount, String> word) {
        return production.stream().map(word).distinct().collect(Collectors.joining(", "));
    }
}
