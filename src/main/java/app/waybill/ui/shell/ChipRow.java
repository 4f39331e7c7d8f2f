package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.shell.ProfileChip.Detail;

/// The profiles in use, side by side, and after them what adds another one. Where they do not fit they leave their
/// accounts out; the ones that fit even then not are in the menu of a button that counts them.
public final class ChipRow extends Region {
    private static final double GAP = 8;

    private final List<ProfileChip> chips = new ArrayList<>();
    private final MenuButton others = new MenuButton();
    private @Nullable Node last;

    /// A row without profiles yet, for FXML.
    public ChipRow() {
        others.getStyleClass().addAll("flat", "no-arrow");
        others.setMinWidth(USE_PREF_SIZE);
        others.setOnShowing(_ -> fillOthers());
    }

    /// What stands after the chips.
    public @Nullable Node getLast() {
        return last;
    }

    /// Sets what stands after the chips.
    public void setLast(Node node) {
        last = node;
        show(List.of());
    }

    void show(List<ProfileChip> shown) {
        chips.clear();
        chips.addAll(shown);
        getChildren().setAll(shown);
        getChildren().add(others);
        if (last != null) {
            getChildren().add(last);
        }
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - (last == null || !last.isManaged() ? 0 : last.prefWidth(-1) + GAP);
        chips.forEach(chip -> chip.show(Detail.FULL));
        if (width(chips.size()) > room) {
            chips.forEach(chip -> chip.show(Detail.SHORT));
        }
        int fitting = chips.size();
        while (fitting > 0 && width(fitting) + (fitting < chips.size() ? othersWidth(fitting) + GAP : 0) > room) {
            fitting--;
        }
        place(fitting);
    }

    private double width(int count) {
        return chips.stream().limit(count).mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum();
    }

    private double othersWidth(int fitting) {
        others.setText("+" + (chips.size() - fitting));
        return others.prefWidth(-1);
    }

    private void place(int fitting) {
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setVisible(i < fitting);
            x = i < fitting ? put(chips.get(i), x) : x;
        }
        boolean more = fitting < chips.size();
        others.setVisible(more);
        if (more) {
            ControlName.of((chips.size() - fitting) + " more profiles").on(others);
            if (others.getItems().isEmpty()) {
                fillOthers();
            }
            x = put(others, x);
        }
        if (last != null && last.isManaged()) {
            put(last, x);
        }
    }

    private double put(Node node, double x) {
        double width = node.prefWidth(-1);
        layoutInArea(node, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
        return x + width + GAP;
    }

    private void fillOthers() {
        others.getItems().setAll(chips.stream().filter(chip -> !chip.isVisible()).map(chip -> {
            Menu menu = new Menu(chip.item().name(), new ProfileSwatch(chip.item().swatch()));
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(chip.acts().items());
            return menu;
        }).toList());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 40;
    }
}
