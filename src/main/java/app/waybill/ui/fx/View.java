package app.waybill.ui.fx;

import javafx.scene.Parent;

/// A loaded view: the root node of its FXML and the controller that was built for it.
public record View<C>(Parent root, C controller) {}
