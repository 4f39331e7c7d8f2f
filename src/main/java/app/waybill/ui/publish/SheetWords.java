package app.waybill.ui.publish;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.publish.ProductionAccount;
import app.waybill.core.publish.ServicePlan;
import app.waybill.ui.fx.Tone;

/// What the sheet says around its cards: its title, what the buttons do, and beside them what one must know.
record SheetWords(String title, String primary, String cancel, String note, Tone tone) {
    static SheetWords of(PublishingModel model) {
        return switch (model.phase().get()) {
            case PLANNING -> new SheetWords("Planning " + Count.of(model.services().size(), "service"), "Publish",
                    "Cancel", "", Tone.NEUTRAL);
            case UNPLANNED -> new SheetWords("No plan", "Publish", "Close", "", Tone.NEUTRAL);
            case PLANNED -> planned(model);
            case PUBLISHING -> publishing(model);
            case DONE -> done(model);
        };
    }

    private static SheetWords planned(PublishingModel model) {
        List<BundleItem> bundles = model.bundles().get();
        int ready = model.ready().get();
        String locked = locked(model, false);
        String unconfirmed = locked(model, true);
        if (ready > 0) {
            String publish = "Publish " + Count.bundles(ready);
            return locked.isEmpty() && unconfirmed.isEmpty()
                    ? new SheetWords(publish, publish, "Cancel", undo(bundles), Tone.NEUTRAL)
                    : new SheetWords(publish, publish, "Cancel", (bundles.size() - ready)
                            + " more are not published: " + why(locked, unconfirmed) + ".", Tone.WARNING);
        }
        if (!unconfirmed.isEmpty()) {
            String publish = "Publish " + Count.bundles(bundles.size());
            return new SheetWords(publish, publish, "Cancel", "Not confirmed yet: " + unconfirmed + " is production.",
                    Tone.WARNING);
        }
        return bundles.isEmpty()
                ? new SheetWords("Nothing to publish", "Nothing to publish", "Close", "", Tone.NEUTRAL)
                : new SheetWords(Count.bundles(bundles.size()) + " to publish", "Read-only: " + locked, "Close",
                        "Unlock the profile in the bar at the top to publish.", Tone.WARNING);
    }

    private static String why(String locked, String unconfirmed) {
        return Stream.of(locked.isEmpty() ? "" : "read-only is " + locked,
                unconfirmed.isEmpty() ? "" : "not confirmed is " + unconfirmed)
                .filter(reason -> !reason.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String locked(PublishingModel model, boolean production) {
        List<String> profiles = model.production().asked().get().stream().map(ProductionAccount::profile).toList();
        return model.bundles().get().stream().filter(item -> item.locked().get()).map(BundleItem::profile)
                .filter(profile -> profiles.contains(profile) == production).distinct()
                .collect(Collectors.joining(", "));
    }

    private static String undo(List<BundleItem> bundles) {
        return bundles.stream().map(BundleItem::upload).map(ServicePlan.Upload::before)
                .allMatch(before -> before.versionId().isPresent())
                        ? "Undo: restore the version shown as “now”."
                        : "How to undo it is said for each bundle.";
    }

    private static SheetWords publishing(PublishingModel model) {
        long all = model.bundles().get().stream().filter(item -> !item.locked().get()).count();
        String progress = model.done().get() + " of " + Count.bundles((int) all) + " done. ";
        return new SheetWords("Publishing " + Count.bundles((int) all), "Publishing…", "Stop", progress
                + (model.stopping().get()
                        ? "Stopping when the bundle under way is written…"
                        : "Stop ends it before the next bundle."),
                Tone.ACCENT);
    }

    private static SheetWords done(PublishingModel model) {
        Account account = Account.of(model.bundles().get());
        return new SheetWords(account.sentence(), "Close", "", account.tone() == Tone.SUCCESS
                ? ""
                : "What is not published is as it was before. Plan again to see how it stands now.", account.tone());
    }
}
