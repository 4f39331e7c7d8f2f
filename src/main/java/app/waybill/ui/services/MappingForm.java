package app.waybill.ui.services;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import app.waybill.core.workspace.ServiceMapping;

/// A part of a mapping that is edited as texts, one for each field. No text at all means that the part is absent; `absent`
/// says what that means. `reader` gives the texts of a mapping, `writer` puts texts that nothing is wrong with in.
record MappingForm(String title, String absent, List<FormField> fields,
        Function<ServiceMapping, List<String>> reader,
        BiFunction<ServiceMapping, List<String>, ServiceMapping> writer) {

    /// The texts of the part, all empty where the mapping does not have it.
    List<String> read(ServiceMapping mapping) {
        return reader.apply(mapping);
    }

    /// What is wrong with each text; empty strings where nothing is.
    List<String> objections(List<String> texts) {
        boolean isAbsent = isAbsent(texts);
        return IntStream.range(0, fields.size()).mapToObj(i -> isAbsent
                ? ""
                : fields.get(i).objectionTo(texts.get(i)).orElse("")).toList();
    }

    /// The mapping with these texts; empty while something is wrong with one of them.
    Optional<ServiceMapping> write(ServiceMapping mapping, List<String> texts) {
        return objections(texts).stream().allMatch(String::isEmpty)
                ? Optional.of(writer.apply(mapping, texts))
                : Optional.empty();
    }

    static boolean isAbsent(List<String> texts) {
        return texts.stream().allMatch(String::isEmpty);
    }
}
