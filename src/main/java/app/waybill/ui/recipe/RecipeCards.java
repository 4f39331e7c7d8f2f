package app.waybill.ui.recipe;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import app.waybill.core.pipeline.Recipe;
import app.waybill.core.recipe.Wiring;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;

/// The recipes to choose from, each with what it does and when one takes it; the one that has two forms asks for the form.
final class RecipeCards extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ToggleGroup group = new ToggleGroup();
    private final SegmentedToggle<Wiring> form = new SegmentedToggle<>();
    private final ObjectProperty<Wiring> wiring;

    RecipeCards(ObjectProperty<Wiring> wiring) {
        this.wiring = wiring;
        getStyleClass().add("recipe-cards");
        form.getStyleClass().add("small");
        form.offer(List.of(new Choice<>(Wiring.BUILD, "CodeBuild project", "fth-terminal"),
                new Choice<>(Wiring.COMMANDS, "Commands action", "fth-command")));
        form.setAccessibleText("What converts");
        for (Recipe recipe : Recipe.values()) {
            getChildren().add(card(recipe));
        }
        form.value().subscribe(chosen -> {
            if (chosen != null && wiring.get().recipe() == Recipe.CONVERT) {
                wiring.set(chosen);
            }
        });
        wiring.subscribe(this::show);
    }

    private VBox card(Recipe recipe) {
        RadioButton choice = new RadioButton(title(recipe));
        choice.setToggleGroup(group);
        choice.setUserData(recipe);
        choice.getStyleClass().add("strong");
        choice.setAccessibleHelp(recipe.does() + " " + recipe.takeIt());
        choice.selectedProperty().subscribe(chosen -> {
            if (chosen && wiring.get().recipe() != recipe) {
                wiring.set(firstOf(recipe));
            }
        });
        Label does = new Label(recipe.does() + " " + recipe.takeIt());
        does.getStyleClass().addAll("secondary", "muted");
        does.setWrapText(true);
        does.setMinHeight(USE_PREF_SIZE);
        VBox card = new VBox(choice, does);
        card.getStyleClass().add("recipe-card");
        if (recipe == Recipe.CONVERT) {
            form.managedProperty().bind(form.visibleProperty());
            card.getChildren().add(form);
        }
        card.setOnMouseClicked(_ -> choice.fire());
        choice.selectedProperty().subscribe(chosen -> card.pseudoClassStateChanged(SELECTED, chosen));
        return card;
    }

    private Wiring firstOf(Recipe recipe) {
        Wiring chosen = form.value().get();
        return recipe == Recipe.CONVERT && chosen != null
                ? chosen
                : Stream.of(Wiring.values()).filter(it -> it.recipe() == recipe).findFirst().orElseThrow();
    }

    private void show(Wiring now) {
        group.getToggles().stream().filter(toggle -> now.recipe().equals(toggle.getUserData())).findFirst()
                .ifPresent(group::selectToggle);
        form.setVisible(now.recipe() == Recipe.CONVERT);
        if (form.isVisible()) {
            form.value().set(now);
        }
    }

    private static String title(Recipe recipe) {
        return recipe.word().substring(0, 1).toUpperCase(Locale.ROOT) + recipe.word().substring(1);
    }
}
