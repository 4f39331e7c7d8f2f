package app.waybill.ui.activity;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.publish.JournalEntry;
import app.waybill.ui.control.ShortText;

/// An entry of the journal as a row, with the lower-case text that a filter looks through. `number` tells rows with the
/// same entry apart.
record ActivityRow(int number, JournalEntry entry, String text) {
    static ActivityRow of(int number, JournalEntry entry) {
        Stream<String> facts = Stream.of(ResultLook.of(entry.result()).word(), entry.service(),
                entry.object().scope().profile(), entry.object().scope().region(), entry.object().uri(),
                entry.sha256());
        Stream<String> known = Stream.of(entry.account(), entry.versionId(), entry.identity(), entry.workspace(),
                entry.message(), entry.run() == null ? null : entry.run().execution()).filter(Objects::nonNull);
        Stream<String> images = entry.definitions().stream()
                .flatMap(definition -> Stream.of(definition.name(), definition.imageUri()));
        return new ActivityRow(number, entry, Stream.of(facts, known, images).flatMap(it -> it)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT));
    }

    /// The last part of who did it; empty where that is not known.
    String person() {
        String identity = entry.identity();
        return identity == null ? "" : identity.substring(identity.lastIndexOf('/') + 1);
    }

    /// Why nothing came of it, else what it deploys.
    String detail() {
        String message = entry.message();
        return message != null
                ? message
                : entry.definitions().stream()
                        .map(definition -> definition.name() + " " + ShortText.ofImage(definition.imageUri()))
                        .collect(Collectors.joining(", "));
    }
}
