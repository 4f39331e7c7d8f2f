package app.waybill.cli;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// The environment variables that all AWS tools go by.
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

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }
}
