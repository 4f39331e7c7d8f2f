package app.waybill.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.Session;

/// The profiles and Regions as the palette finds them: choosing one uses it, or leaves it out.
public record ScopeEntries(Session session) {
    private static final Status LOOKED_AT = new Status(Tone.NEUTRAL, "fth-eye", "in use");

    /// All of them, as they are now.
    public List<PaletteEntry> all() {
        RegionChoice regions = new RegionChoice(session);
        return Stream.concat(session.profiles().all().stream().map(this::entry),
                regions.offered().stream().map(region -> entry(regions, region))).toList();
    }

    private PaletteEntry entry(ProfileItem item) {
        boolean used = item.marks().get().inUse();
        String detail = String.join(" · ", "profile", item.profile().kind().label(), item.account().orElse("–"),
                used ? "leave out" : "use");
        PaletteEntry entry = new PaletteEntry("Profiles", "fth-user", item.name(), detail,
                () -> session.profiles().mark(item, used ? ProfileMarks::unused : ProfileMarks::used));
        return used
                ? entry.with(item.state().get().status())
                : entry;
    }

    private static PaletteEntry entry(RegionChoice regions, String region) {
        boolean chosen = regions.isChosen(region);
        PaletteEntry entry = new PaletteEntry("Regions", "fth-globe", region, chosen
                ? "Region · look there no longer"
                : "Region · look there, too", () -> regions.toggle(region));
        return chosen ? entry.with(LOOKED_AT) : entry;
    }
}
