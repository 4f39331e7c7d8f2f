package app.waybill.cli;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// The environment variables that all AWS tools go by, and those that say where a team keeps its journals and
/// whether output has colours.
public record Environment(Function<String, @Nullable String> variables) {
    /// That of this process.
    public static Environment ofProcess() {
        return new Environment(System::getenv);
    }

    /// The profile that is meant where none is named.
    Optional<String> profile() {
        return value("AWS_PROFILE");
    }

    /// The Region that is meant whatever a profile says.
    Optional<String> region() {
        return value("AWS_REGION").or(() -> value("AWS_DEFAULT_REGION"));
    }

    /// Where the team keeps its journals, whatever the window's settings say.
    Optional<String> teamJournal() {
        return value("WAYBILL_TEAM_JOURNAL");
    }

    /// Whether colours are wanted whatever the output is (`FORCE_COLOR`, `CLICOLOR_FORCE`) or are not wanted or understood
    /// (`NO_COLOR`, a dumb terminal); empty where nobody says.
    Optional<Boolean> colours() {
        if (value("NO_COLOR").isPresent()) {
            return Optional.of(false);
        }
        return value("FORCE_COLOR").or(() -> value("CLICOLOR_FORCE")).map(value -> !"0".equals(value))
                .or(() -> value("TERM").filter("dumb"::equals).map(dumb -> false));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }
}
