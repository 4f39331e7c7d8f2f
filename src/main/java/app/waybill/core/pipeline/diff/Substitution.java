package app.waybill.core.pipeline.diff;

import java.util.List;

/// A replacement that was found at several places, and at most of those where its words stand: what tells two environments
/// apart. `places` are the changes that it stands for, or stands in.
public record Substitution(Replacement replacement, List<Change> places) {
    /// Keeps an unchangeable copy of the places.
    public Substitution {
        places = List.copyOf(places);
    }

    Substitution mirrored() {
        return new Substitution(replacement.mirrored(), places.stream().map(Change::mirrored).toList());
    }
}
