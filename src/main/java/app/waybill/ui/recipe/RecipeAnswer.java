package app.waybill.ui.recipe;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.RecipeProblem;
import app.waybill.core.recipe.TaskDefinitionFile;

/// What comes of what was chosen and typed: what is wrong with which text, what is still missing, why nothing can be made
/// of it, or what was made. While it is being made there is none of them.
public record RecipeAnswer(Map<Parameter, String> unfit, Set<Parameter> missing, @Nullable RecipeProblem problem,
        @Nullable NewPipeline made) {
    /// Nothing is known yet.
    static final RecipeAnswer PENDING = new RecipeAnswer(Map.of(), Set.of(), null, null);

    /// Keeps unchangeable copies.
    public RecipeAnswer {
        unfit = Map.copyOf(unfit);
        missing = Set.copyOf(missing);
    }

    /// What was made.
    public Optional<NewPipeline> pipeline() {
        return Optional.ofNullable(made);
    }

    /// What is wrong with the text of a parameter, as a sentence; empty for nothing.
    public String objectionTo(Parameter parameter) {
        String objection = unfit.get(parameter);
        return objection == null ? problemOf(parameter.option()) : sentence(objection);
    }

    /// What is wrong with the task definition, as a sentence; empty for nothing.
    public String objectionToTaskDefinition() {
        return problemOf(TaskDefinitionFile.OPTION);
    }

    /// What is wrong with the service as it is mapped, and what to do, as sentences; empty for nothing.
    public String objectionToService() {
        return problem == null || !problem.options().isEmpty()
                ? ""
                : sentence(String.valueOf(problem.getMessage())) + " " + problem.advice();
    }

    /// Where a text is missing, the field itself says what it is for.
    private String problemOf(String option) {
        if (problem == null || !problem.options().contains(option)) {
            return "";
        }
        String what = sentence(String.valueOf(problem.getMessage()));
        return problem.advice().startsWith("--") ? what : what + " " + problem.advice();
    }

    private static String sentence(String clause) {
        String begun = clause.startsWith("-")
                ? clause
                : clause.substring(0, 1).toUpperCase(Locale.ROOT)
                        + clause.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
