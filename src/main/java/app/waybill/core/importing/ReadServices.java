package app.waybill.core.importing;

import java.util.List;

/// What a file said of services, and what is wrong with it; with problems, what it said is not to be relied on.
public record ReadServices(List<FoundService> services, List<ImportProblem> problems) {
    /// Keeps unchangeable copies.
    public ReadServices {
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }

    static ReadServices problem(ImportProblem problem) {
        return new ReadServices(List.of(), List.of(problem));
    }
}
