package app.waybill.ui.publish;

import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.waybill.core.publish.ServicePlan;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Tone;

/// Services that a plan does not publish, and why.
final class AsideCard extends HBox {
    private AsideCard(Tone tone, String icon, String strong, String text) {
        getStyleClass().addAll("card", "aside");
        tone.on(this);
        Label sign = new Label();
        sign.setGraphic(Icons.of(icon));
        sign.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("toned");
        tone.on(sign);
        SelectableText words = new SelectableText();
        words.show(strong, text);
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
    }

    /// A service that is left out, with all reasons. `open` goes to it.
    static AsideCard leftOut(ServicePlan.LeftOut service, Runnable open) {
        AsideCard card = new AsideCard(Tone.DANGER, "fth-x-circle", service.service().name(),
                "left out: " + String.join("\n", service.reasons()));
        card.getStyleClass().add("left-out");
        Button button = new Button("Open service", Icons.of("fth-layers"));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setAccessibleText("Open service " + service.service().name());
        button.setOnAction(_ -> open.run());
        card.getChildren().add(button);
        if (service.reasons().size() > 1) {
            card.setAlignment(Pos.TOP_LEFT);
        }
        return card;
    }

    /// The services whose definitions are published already.
    static AsideCard upToDate(List<ServicePlan.UpToDate> services) {
        return new AsideCard(Tone.SUCCESS, "fth-check-circle",
                Count.of(services.size(), "service") + (services.size() == 1 ? " is" : " are")
                        + " up to date, nothing to do:",
                services.stream().map(same -> same.service().name()).collect(Collectors.joining(", ")));
    }
}
