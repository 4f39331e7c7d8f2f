package app.waybill.ui.services;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Repository;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.Form;
import app.waybill.core.workspace.WriteAs;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.control.SuggestField;
import app.waybill.ui.control.SuggestField.Suggestion;

/// Which ECR image a container takes: repository, selection, and how it is written. What is typed holds as soon as
/// nothing is wrong with it; until then `objecting` is told what is.
final class EcrFields {
    private final ContainerServices services;
    private Consumer<String> objecting = objection -> {};
    private @Nullable FromEcr shown;
    private ContainerImage image = new ContainerImage.Awaited();
    /// Fields that are filled in change; nobody typed that.
    private boolean showing;

    private final SuggestField<Repository> repository;
    private final ComboBox<SelectKind> kind;
    private final TextField selection;
    private final SegmentedToggle<WriteAs> write;

    /// The fields of a row; they show no container yet.
    EcrFields(ContainerServices services, SuggestField<Repository> repository, ComboBox<SelectKind> kind,
            TextField selection, SegmentedToggle<WriteAs> write) {
        this.services = services;
        this.repository = repository;
        this.kind = kind;
        this.selection = selection;
        this.write = write;
        setUp();
    }

    private void setUp() {
        repository.offer(() -> services.repositories().known().get().stream().map(EcrFields::offer).toList(),
                this::takeFrom);
        services.repositories().known().subscribe(_ -> repository.refresh());
        repository.focusedProperty().subscribe(focused -> {
            if (focused) {
                services.listRepositories().run();
            }
        });
        repository.textProperty().subscribe((_, typed) -> typeRepository(typed));
        kind.getItems().setAll(SelectKind.values());
        kind.valueProperty().subscribe((_, now) -> pick(now));
        selection.textProperty().subscribe((_, typed) -> typeSelection(typed));
        write.offer(List.of(new Choice<>(WriteAs.DIGEST, "Digest", ""), new Choice<>(WriteAs.TAG, "Tag", "")));
        write.value().subscribe((_, now) -> {
            FromEcr ecr = shown;
            if (!showing && ecr != null && now != null) {
                services.edits().write(ecr.name(), now);
            }
        });
    }

    /// Says who is told what is wrong with what was typed; an empty text when nothing is.
    void onObjection(Consumer<String> consumer) {
        objecting = consumer;
    }

    /// Shows a container. What was typed and cannot hold stays while the mapping does not change.
    void show(FromEcr ecr, RenderedContainer container) {
        image = container.image();
        if (ecr.equals(shown)) {
            return;
        }
        showing = true;
        boolean other = shown == null || !shown.select().equals(ecr.select());
        shown = ecr;
        ImageSource source = ecr.image();
        repository.show(source.repository());
        repository.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        LazyTooltip.on(repository, source.repository() + "\n" + source.profile() + " · "
                + Objects.requireNonNullElse(source.region(), "the profile's Region") + " · "
                + Objects.requireNonNullElse(source.registryId(), "the profile's account"));
        if (other) {
            kind.setValue(SelectKind.of(ecr.select()));
            selection.setPromptText(SelectKind.of(ecr.select()).prompt());
            if (!SelectKind.text(ecr.select()).equals(selection.getText())) {
                selection.setText(SelectKind.text(ecr.select()));
            }
            selection.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        }
        write.value().set(ecr.write());
        name(ecr.name());
        objecting.accept("");
        showing = false;
    }

    private void name(String container) {
        repository.setAccessibleText("Repository of " + container);
        kind.setAccessibleText("How " + container + " chooses its image");
        selection.setAccessibleText(SelectKind.of(Objects.requireNonNull(shown).select()) + " of "
                + container);
        write.setAccessibleText("How the image of " + container + " is written");
    }

    private static Suggestion<Repository> offer(Repository repository) {
        return new Suggestion<>(repository, repository.name(), repository.profile() + " · " + repository.region());
    }

    private void takeFrom(Repository chosen) {
        if (shown != null) {
            services.edits().takeFrom(shown.name(), new ImageSource(chosen.profile(), chosen.region(),
                    chosen.registryId(), chosen.name(), JsonObject.of()));
        }
    }

    private void typeRepository(@Nullable String typed) {
        if (showing || shown == null || typed == null || typed.equals(shown.image().repository())) {
            return;
        }
        object(repository, Form.REPOSITORY.objectionTo(typed));
        if (Form.REPOSITORY.fits(typed)) {
            services.edits().takeFrom(shown.name(), typed);
        }
    }

    private void pick(@Nullable SelectKind picked) {
        if (showing || shown == null || picked == null) {
            return;
        }
        selection.setPromptText(picked.prompt());
        selection.setText(picked.startingFrom(image));
        typeSelection(selection.getText());
    }

    private void typeSelection(@Nullable String typed) {
        SelectKind picked = kind.getValue();
        if (showing || shown == null || picked == null || typed == null) {
            return;
        }
        String container = shown.name();
        object(selection, picked.objectionTo(typed));
        picked.selection(typed).ifPresent(selected -> services.edits().select(container, selected));
    }

    private void object(TextField field, Optional<String> objection) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, objection.isPresent());
        objecting.accept(objection.orElse(""));
    }
}
