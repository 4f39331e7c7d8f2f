package app.waybill.ui.session;

import java.util.List;

/// What the operator says of a profile: whether it is in use, whether it is production, whether writing through it is
/// locked, its colour (1 to 4, 0 for the default), and the Regions to look at (none: the profile's own).
public record ProfileMarks(boolean inUse, boolean production, boolean readOnly, int colour, List<String> regions) {
    /// What is said of a profile that nothing was said of.
    public static final ProfileMarks NONE = new ProfileMarks(false, false, false, 0, List.of());

    /// Keeps an unchangeable copy of the Regions.
    public ProfileMarks {
        regions = List.copyOf(regions);
    }

    /// In use.
    public ProfileMarks used() {
        return new ProfileMarks(true, production, readOnly, colour, regions);
    }

    /// Not in use.
    public ProfileMarks unused() {
        return new ProfileMarks(false, production, readOnly, colour, regions);
    }

    /// Production, and therefore locked.
    public ProfileMarks asProduction() {
        return new ProfileMarks(inUse, true, true, colour, regions);
    }

    /// Not production.
    public ProfileMarks notProduction() {
        return new ProfileMarks(inUse, false, readOnly, colour, regions);
    }

    /// Locked for writing.
    public ProfileMarks locked() {
        return new ProfileMarks(inUse, production, true, colour, regions);
    }

    /// Open for writing.
    public ProfileMarks unlocked() {
        return new ProfileMarks(inUse, production, false, colour, regions);
    }

    /// With another colour.
    public ProfileMarks coloured(int newColour) {
        return new ProfileMarks(inUse, production, readOnly, newColour, regions);
    }

    /// Looking at other Regions.
    public ProfileMarks lookingAt(List<String> newRegions) {
        return new ProfileMarks(inUse, production, readOnly, colour, newRegions);
    }
}
