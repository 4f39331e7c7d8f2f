package app.waybill.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import app.waybill.core.file.FileVersion;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.publish.AwsCliCommand;
import app.waybill.core.publish.Published;
import app.waybill.core.watch.WatchTarget;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;

/// What can be done with the version that is selected.
final class VersionActs {
    private final Session session;
    private final VersionsModel model;
    private final RestoreSheet sheet;

    VersionActs(Session session, VersionsModel model, RestoreSheet sheet) {
        this.session = session;
        this.model = model;
        this.sheet = sheet;
    }

    /// Shows what putting it back would do.
    Command restore() {
        return Command.of("versions.restore", "Restore this version…", "fth-rotate-ccw",
                () -> one(row -> sheet.plan(shown().service(), row.id())))
                .when(may(row -> row.isBundle() && !row.bundle().version().latest()))
                .alsoCalled("roll back undo history bundle");
    }

    /// Saves its zip as a file.
    Command saveZip() {
        return Command.of("versions.save", "Save zip…", "fth-download", () -> one(this::save))
                .when(may(row -> row.bundle().contents() instanceof Published.Holds))
                .alsoCalled("download bundle export");
    }

    /// Shows what starting the pipeline with it would do; nothing is written then.
    Command start() {
        return Command.of("versions.start", "Start the pipeline with this version…", "fth-play",
                () -> one(row -> sheet.planStart(shown().service(), row.id())))
                .when(may(VersionRow::isBundle))
                .alsoCalled("execution override source revision V2 roll back");
    }

    /// What stands in the menu.
    List<Command> more() {
        return List.of(start(),
                Command.of("versions.watch", "Watch this version", "fth-eye", () -> one(this::watch))
                        .when(may(VersionRow::isBundle)),
                Command.of("versions.copyId", "Copy version id", "fth-copy",
                        () -> one(row -> session.desktop().clipboard().copy("version id", row.id())))
                        .when(may(_ -> true)),
                Command.of("versions.copyCli", "Copy as AWS CLI", "fth-terminal",
                        () -> one(row -> session.desktop().clipboard().copy("the AWS CLI call that fetches it",
                                AwsCliCommand.fetch(place(), row.id()))))
                        .when(may(row -> !row.isDeleted())));
    }

    private BooleanBinding may(Predicate<VersionRow> which) {
        return Bindings.createBooleanBinding(() -> model.selected().get().size() == 1
                && which.test(model.selected().get().getFirst()), model.selected());
    }

    private void one(Consumer<VersionRow> act) {
        if (model.selected().get().size() == 1 && model.versions().get() != null) {
            act.accept(model.selected().get().getFirst());
        }
    }

    private Versions shown() {
        return Optional.ofNullable(model.versions().get()).orElseThrow();
    }

    private ObjectRef place() {
        return shown().seen().target().object();
    }

    private void watch(VersionRow row) {
        session.navigator().go(new Destination.Watch(List.of(WatchTarget.of(shown().service(), place(), row.id(),
                row.bundle().definitions(), KnownProfiles.of(session.profiles().listing().get())))));
    }

    private void save(VersionRow row) {
        if (row.bundle().contents() instanceof Published.Holds holds) {
            String key = place().key();
            session.desktop().dialogs().save("Save this version", FileKind.BUNDLE,
                    key.substring(key.lastIndexOf('/') + 1)).ifPresent(file -> save(file, holds.object().bytes()));
        }
    }

    private void save(Path file, byte[] bytes) {
        session.tasks().run(Job.of("Saving a version", _ -> FileVersion.readIfPresent(file).replaceBy(bytes))
                .onSuccess(_ -> session.messages().say("Saved the version to " + file)));
    }
}
