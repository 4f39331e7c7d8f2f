package app.waybill.core.recipe;

import java.util.Collection;
import java.util.stream.Collectors;

/// Why a recipe cannot be made. The message is a clause that says what is wrong or missing; [#advice] is a sentence that
/// says what to do.
public final class RecipeProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;
    private final String advice;

    RecipeProblem(String message, String advice) {
        super(message);
        this.message = message;
        this.advice = advice;
    }

    static RecipeProblem missing(Collection<Parameter> parameters, String why) {
        return new RecipeProblem(
                parameters.stream().map(Parameter::option).collect(Collectors.joining(" and "))
                        + (parameters.size() == 1 ? " is" : " are") + " missing" + why,
                parameters.stream()
                        .map(parameter -> parameter.option() + " " + parameter.label() + ": " + parameter.description())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// A sentence that says what to do.
    public String advice() {
        return advice;
    }
}
