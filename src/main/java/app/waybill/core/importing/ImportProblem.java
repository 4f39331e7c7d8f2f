package app.waybill.core.importing;

import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.Place;

/// What keeps a file from being imported: a sentence without its full stop, and where.
public record ImportProblem(String message, Place place) {
    static ImportProblem of(JsonProblem problem) {
        return new ImportProblem(problem.message(), problem.place());
    }
}
