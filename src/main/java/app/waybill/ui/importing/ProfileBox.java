package app.waybill.ui.importing;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// Makes a box to choose one of all profiles.
final class ProfileBox {
    private ProfileBox() {
    }

    /// Fills a box that has a name for those who do not see it, and lets it choose.
    static void fill(ChoiceBox<ProfileItem> box, String name, Session session,
            ObjectProperty<@Nullable ProfileItem> chosen) {
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProfileItem item) {
                return item == null ? "" : item.name();
            }

            @Override
            public ProfileItem fromString(String words) {
                return box.getValue();
            }
        });
        box.getItems().setAll(session.profiles().all());
        box.valueProperty().bindBidirectional(chosen);
    }
}
