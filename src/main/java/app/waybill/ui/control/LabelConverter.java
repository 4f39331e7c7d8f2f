package app.waybill.ui.control;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Shows the choices of a box by their labels. Nothing can be typed there, so nothing is read back.
public final class LabelConverter<T> extends StringConverter<T> {
    private final Function<T, String> label;

    /// `label` tells the words of a choice.
    public LabelConverter(Function<T, String> label) {
        this.label = label;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : label.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is not typed");
    }
}
