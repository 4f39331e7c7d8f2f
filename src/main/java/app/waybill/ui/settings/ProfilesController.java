package app.waybill.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// All profiles of this computer, a row for each, with what is wrong with the files that they come from.
public final class ProfilesController {
    private final Session session;
    private final SettingsModel model;
    @FXML
    private Label source;
    @FXML
    private Pane problems;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private Pane rows;

    /// The profiles of a session.
    public ProfilesController(Session session, SettingsModel model) {
        this.session = session;
        this.model = model;
    }

    @FXML
    private void initialize() {
        filterError.follow(filter);
        filter.query().subscribe(model::filter);
        count.follow(Bindings.size(model.profiles()), Bindings.size(session.profiles().all()), "profiles");
        model.profiles().addListener((ListChangeListener<ProfileItem>) _ -> showRows());
        showRows();
    }

    /// Shows anew where the profiles come from.
    void refresh() {
        source.setText(model.source());
        problems.getChildren().setAll(session.profiles().listing().get().problems().stream().map(problem -> {
            StatusWord word = new StatusWord(new Status(Tone.WARNING, "fth-alert-triangle", problem));
            word.setWrapText(true);
            return word;
        }).toList());
    }

    @FXML
    private void readAgain() {
        session.profiles().readAgain();
    }

    private void showRows() {
        rows.getChildren().setAll(model.profiles().stream().map(item -> new ProfileRow(item, session)).toList());
    }
}
