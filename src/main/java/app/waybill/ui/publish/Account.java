package app.waybill.ui.publish;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.waybill.ui.fx.Tone;

/// What came of a plan as a whole: how many bundles ended in which state. Bundles that were locked have no part in it.
record Account(Map<BundleState, Integer> counts) {
    static Account of(List<BundleItem> bundles) {
        Map<BundleState, Integer> counts = new EnumMap<>(BundleState.class);
        bundles.forEach(bundle -> counts.merge(bundle.state().get(), 1, Integer::sum));
        counts.remove(BundleState.PLANNED);
        return new Account(counts);
    }

    /// `Published 2 bundles, 1 changed meanwhile`.
    String sentence() {
        List<String> parts = new ArrayList<>();
        int published = counts.getOrDefault(BundleState.PUBLISHED, 0);
        parts.add("Published " + (published == 0 ? "nothing" : Count.bundles(published)));
        counts.forEach((state, count) -> {
            if (state != BundleState.PUBLISHED) {
                parts.add(count + " " + state.status().word().toLowerCase(Locale.ROOT));
            }
        });
        return String.join(", ", parts);
    }

    /// How it went.
    Tone tone() {
        return counts.keySet().stream().map(state -> state.status().tone()).max(Tone::compareTo).orElse(Tone.NEUTRAL);
    }
}
