package app.waybill.core.recipe;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Why a recipe cannot be made. The message is a clause that says what is wrong or missing; [#advice] is a sentence that
/// says what to do.
public final class RecipeProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;
    private final String advice;
    private final transient List<String> options;

    /// A problem of the service's mapping.
    RecipeProblem(String message, String advice) {
        this(message, advice, List.of());
    }

    /// A problem of what was told beside it, with these options.
    RecipeProblem(String message, String advice, List<String> options) {
        super(message);
        this.message = message;
        this.advice = advice;
        this.options = List.copyOf(options);
    }

    /// A problem of a text that was told.
    static RecipeProblem of(Parameter parameter, String message, String advice) {
        return new RecipeProblem(message, advice, List.of(parameter.option()));
    }

    static RecipeProblem missing(Collection<Parameter> parameters, String why) {
        return new RecipeProblem(
                parameters.stream().map(Parameter::option).collect(Collectors.joining(" and "))
                        + (parameters.size() == 1 ? " is" : " are") + " missing" + why,
                parameters.stream()
                        .map(parameter -> parameter.option() + " " + parameter.label() + ": " + parameter.description())
                        .collect(Collectors.joining(" ")),
                parameters.stream().map(Parameter::option).toList());
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// A sentence that says what to do.
    public String advice() {
        return advice;
    }

    /// The options that it is about, such as `--role`; none where it is about the service's mapping.
    public List<String> options() {
        return options;
    }
}
