package app.waybill.ui.control;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

/// A choice of a few, side by side; exactly one is chosen. Arrow keys go from one to the next.
public final class SegmentedToggle<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    /// One of the choices: its value, its words, and an icon, or "" for none.
    public record Choice<T>(T value, String label, String icon) {}

    /// No choices yet, for FXML.
    public SegmentedToggle() {
        getStyleClass().add("segmented");
        group.selectedToggleProperty().subscribe((before, now) -> take(before, now));
        value.subscribe(this::select);
    }

    /// Offers choices; the first is chosen until the value says otherwise.
    public void offer(List<Choice<T>> choices) {
        getChildren().clear();
        group.getToggles().clear();
        for (int i = 0; i < choices.size(); i++) {
            getChildren().add(button(choices.get(i), pill(i, choices.size())));
        }
        if (value.get() == null) {
            value.set(choices.getFirst().value());
        }
        select(value.get());
    }

    /// Gives a choice other words.
    public void label(T choice, String words) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(choice))
                .forEach(toggle -> ((ToggleButton) toggle).setText(words));
    }

    /// What is chosen.
    public ObjectProperty<@Nullable T> value() {
        return value;
    }

    private ToggleButton button(Choice<T> choice, String pill) {
        ToggleButton button = new ToggleButton(choice.label(),
                choice.icon().isEmpty() ? null : Icons.of(choice.icon()));
        button.setUserData(choice.value());
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(pill);
        button.setMinWidth(USE_PREF_SIZE);
        if (getStyleClass().contains(Styles.SMALL)) {
            button.getStyleClass().add(Styles.SMALL);
        }
        return button;
    }

    private static String pill(int index, int count) {
        return index == 0 ? Styles.LEFT_PILL : index == count - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    @SuppressWarnings("unchecked")
    private void take(@Nullable Toggle before, @Nullable Toggle now) {
        if (now != null) {
            value.set((T) now.getUserData());
        } else if (before != null && group.getToggles().contains(before)) {
            group.selectToggle(before);
        }
    }

    private void select(@Nullable T wanted) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(wanted)).findFirst()
                .ifPresent(group::selectToggle);
    }
}
