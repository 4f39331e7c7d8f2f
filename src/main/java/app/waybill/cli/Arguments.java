package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

import app.waybill.core.workspace.WorkspacePlace;

/// Declares what commands take, in the same words everywhere.
final class Arguments {
    private Arguments() {
    }

    /// A command with its `--help`.
    static CommandSpec command(String name, Command command, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command, ListFactory.ONLY).name(name).addOption(help());
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(false);
        return spec;
    }

    /// `--help`.
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description("Explains the command.").build();
    }

    /// An option that may be given once.
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    /// An option that may be given several times.
    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).paramLabel(label)
                .description(description).build();
    }

    /// An option that names a file or folder.
    static OptionSpec.Builder path(String name, String label, String description) {
        return OptionSpec.builder(name).type(Path.class).paramLabel(label).description(description);
    }

    /// A required option that names where a workspace is kept.
    static OptionSpec workspace(String name, String description) {
        return place(name, description).required(true).build();
    }

    /// An option that names where a workspace is kept, and may be absent.
    static OptionSpec workspaceIfAny(String name, String description) {
        return place(name, description).build();
    }

    private static OptionSpec.Builder place(String name, String description) {
        return OptionSpec.builder(name).type(WorkspacePlace.class).converters(Arguments::place).paramLabel("FILE")
                .description(description);
    }

    /// One or more places of workspaces.
    static PositionalParamSpec workspaces(String description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(WorkspacePlace.class)
                .converters(Arguments::place).arity("1..*").required(true).paramLabel("FILE").description(description)
                .build();
    }

    private static WorkspacePlace place(String given) {
        try {
            return WorkspacePlace.of(given);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /// An option that is given or not.
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    /// One or more files.
    static PositionalParamSpec files(String label, String description) {
        return paths(label, description).arity("1..*").required(true).build();
    }

    /// One file among the arguments; `index` counts from 0.
    static PositionalParamSpec file(int index, String label, String description) {
        return PositionalParamSpec.builder().type(Path.class).index(String.valueOf(index)).arity("1").required(true)
                .paramLabel(label).description(description).build();
    }

    /// `--color`.
    static OptionSpec colour() {
        return choice("--color", ColourChoice.AUTO,
                "Whether text has colours; auto: on a terminal, unless NO_COLOR is set.");
    }

    /// Files, or none where an option makes up for it.
    static PositionalParamSpec filesIfAny(String label, String description) {
        return paths(label, description).arity("0..*").build();
    }

    private static PositionalParamSpec.Builder paths(String label, String description) {
        return PositionalParamSpec.builder().type(List.class).auxiliaryTypes(Path.class).paramLabel(label)
                .description(description);
    }

    /// An option that takes one word of a set, `usual` if it is not given.
    static <T extends Enum<T>> OptionSpec choice(String name, T usual, String description) {
        List<T> choices = List.of(usual.getDeclaringClass().getEnumConstants());
        String words = choices.stream().map(Arguments::word).collect(Collectors.joining("|"));
        return OptionSpec.builder(name).type(usual.getDeclaringClass()).paramLabel(words)
                .converters(given -> choices.stream().filter(choice -> word(choice).equals(given)).findFirst()
                        .orElseThrow(() -> new TypeConversionException(
                                "'" + given + "' is none of " + words.replace("|", ", "))))
                .defaultValue(word(usual)).description(description + " Default: " + word(usual) + ".").build();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
