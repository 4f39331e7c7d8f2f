package app.waybill.ui.images;

import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Profiles;

/// A profile: the square in its colour, and its name.
final class ProfileCell extends RowCell<RepositoryRow> {
    private final Profiles profiles;
    private final ProfileSwatch swatch = new ProfileSwatch();

    ProfileCell(Profiles profiles) {
        this.profiles = profiles;
        setGraphicTextGap(8);
    }

    @Override
    protected void show(RepositoryRow row) {
        String name = row.repository().profile();
        swatch.show(profiles.profile(name).map(ProfileItem::swatch).orElse(0));
        setGraphic(swatch);
        say(name, "account " + row.repository().registryId());
    }
}
