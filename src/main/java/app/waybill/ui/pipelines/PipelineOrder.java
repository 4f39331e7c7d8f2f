package app.waybill.ui.pipelines;

import java.util.Comparator;

import app.waybill.core.lint.Severity;

/// How the list of open pipelines is sorted.
public enum PipelineOrder {
    /// Most errors first, then most warnings.
    SEVERITY("Severity"),
    /// By name.
    NAME("Name");

    private static final Comparator<OpenPipeline> BY_NAME = Comparator.comparing(OpenPipeline::name)
            .thenComparing(open -> open.origin().whole());
    private static final Comparator<OpenPipeline> WORST_FIRST = Comparator
            .<OpenPipeline>comparingInt(open -> -open.count(Severity.ERROR))
            .thenComparingInt(open -> -open.count(Severity.WARNING))
            .thenComparingInt(open -> -open.count(Severity.INFO)).thenComparing(BY_NAME);

    private final String label;

    PipelineOrder(String label) {
        this.label = label;
    }

    /// The word for it, as boxes show it.
    @Override
    public String toString() {
        return label;
    }

    Comparator<OpenPipeline> comparator() {
        return this == SEVERITY ? WORST_FIRST : BY_NAME;
    }
}
