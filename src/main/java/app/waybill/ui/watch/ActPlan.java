package app.waybill.ui.watch;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.watch.WatchAct;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.publish.ProductionField;
import app.waybill.ui.session.Session;

/// What was chosen to be done: exactly what would be called, and the buttons that do it or do not.
public final class ActPlan extends VBox {
    private final ProductionField production = new ProductionField();

    /// Nothing is planned yet.
    public ActPlan() {
        getStyleClass().addAll("notice", "act-plan");
        Tone.ACCENT.on(this);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Follows what is planned in a model.
    void follow(Session session, WatchesModel model) {
        production.setAlignment(Pos.CENTER_LEFT);
        production.follow(model.production(), "do it there");
        model.planned().subscribe(act -> show(session, model, act));
    }

    private void show(Session session, WatchesModel model, @Nullable WatchAct act) {
        WatchItem item = model.selected().get();
        setVisible(act != null && item != null);
        if (act == null || item == null) {
            return;
        }
        SelectableText sentence = new SelectableText();
        sentence.show(act.sentence() + ".", "This is called through the profile "
                + act.pipeline().scope().profile() + " in " + act.pipeline().scope().region() + ":");
        SelectableText call = new SelectableText();
        call.getStyleClass().add("call");
        call.show("", act.commandLine());
        Button does = new Button(verb(act));
        does.getStyleClass().add("accent");
        does.setOnAction(_ -> model.act(item, act));
        String profile = act.pipeline().scope().profile();
        does.disableProperty().bind(model.production().confirmed().map(_ -> model.production().isLocked(profile)));
        Button copy = new Button("Copy as AWS CLI", Icons.of("fth-terminal"));
        copy.setOnAction(_ -> session.desktop().clipboard().copy("the AWS CLI command", act.commandLine()));
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> model.planned().set(null));
        HBox buttons = Row.of(does, copy, cancel);
        if (model.production().asked().get().isEmpty() && session.lock().test(profile)) {
            buttons.getChildren().add(Row.label("The profile is read-only in Waybill.", "secondary", "muted"));
        }
        getChildren().setAll(sentence, call, production, buttons);
        does.requestFocus();
    }

    /// The act's verb and what it is done to: `Approve`.
    static String verb(WatchAct act) {
        return switch (act) {
            case WatchAct.Start _ -> "Start with this version";
            case WatchAct.Retry retry -> "Retry " + retry.stage();
            case WatchAct.Stop _ -> "Stop the execution";
            case WatchAct.Approve approve -> switch (approve.answer()) {
                case APPROVED -> "Approve";
                case REJECTED -> "Reject";
            };
        };
    }
}
