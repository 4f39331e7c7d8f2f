package app.waybill.ui.pipelines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.text.Place;

/// Leads from each part of a pipeline to the others: node, finding and line.
final class Spots {
    /// How findings are listed: the worst first, those that are as bad by their places.
    static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.place().start());

    private final OpenPipeline pipeline;

    Spots(OpenPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /// Where one looks first: at the worst finding, else at the first action.
    Spot first() {
        return pipeline.findings().stream().min(WORST_FIRST).map(this::of)
                .or(() -> pipeline.graph().flatMap(graph -> graph.actions().stream().findFirst()).map(this::of))
                .orElse(Spot.START);
    }

    /// The spot that one looks at once the text has changed: the same finding's, else that of the one that comes after it
    /// in the list, else where one looks first.
    Spot near(Spot before) {
        List<Finding> listed = pipeline.findings().stream().sorted(WORST_FIRST).toList();
        return before.finding().flatMap(gone -> listed.stream().filter(same -> isSame(gone, same)).findFirst()
                .or(() -> listed.stream().filter(next -> WORST_FIRST.compare(next, gone) >= 0).findFirst()))
                .map(this::of).orElseGet(this::first);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && one.path().equals(other.path());
    }

    /// The spot of a finding.
    Spot of(Finding finding) {
        ActionBox action = pipeline.graph().flatMap(graph -> graph.actionAt(finding.path())).orElse(null);
        return new Spot(finding.place(), finding.path(), action, finding);
    }

    /// The spot of an action: its worst finding's, else where it begins.
    Spot of(ActionBox action) {
        return pipeline.findingsIn(action.path()).stream().min(WORST_FIRST).map(this::of)
                .orElseGet(() -> new Spot(action.action().node().place(), action.path(), action, null));
    }

    /// The spot of a line, counted from 1: of its finding, or in its action.
    Spot ofLine(int line) {
        Optional<Finding> finding = pipeline.findings().stream().filter(found -> found.place().line() == line)
                .min(WORST_FIRST);
        return finding.map(this::of).orElseGet(() -> plain(place(line)));
    }

    private Spot plain(Place place) {
        List<ActionBox> actions = pipeline.graph().map(PipelineGraph::actions).orElse(List.of());
        return actions.stream().filter(box -> reaches(box.action().node().value().place(), place)).findFirst()
                .map(box -> new Spot(place, box.path(), box, null))
                .orElseGet(() -> new Spot(place, Spot.START.path(), null, null));
    }

    private static boolean reaches(Place action, Place line) {
        return action.start() < line.end() && action.end() > line.start();
    }

    private Place place(int line) {
        String text = pipeline.document().json().text();
        int start = 0;
        int end = text.indexOf('\n');
        for (int i = 1; i < line && end >= 0; i++) {
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return new Place(start, end < 0 ? text.length() : end, line, 1);
    }
}
