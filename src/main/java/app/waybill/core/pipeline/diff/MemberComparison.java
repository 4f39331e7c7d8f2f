package app.waybill.core.pipeline.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Quoted;

/// Compares the members of one part, as deep as they go. JSON within a text is compared as JSON; its places are those of the
/// text.
final class MemberComparison {
    private final Part part;
    private final Both<Customs> customs;
    private final Consumer<Candidate> found;
    private final Places places;

    MemberComparison(Part part, Both<Customs> customs, Consumer<Candidate> found) {
        this(part, customs, found, Places.OWN);
    }

    private MemberComparison(Part part, Both<Customs> customs, Consumer<Candidate> found, Places places) {
        this.part = part;
        this.customs = customs;
        this.found = found;
        this.places = places;
    }

    /// Compares two objects but for some members; `label` is what stands before their members' names.
    void objects(String label, Both<JsonNode> both, Set<String> except) {
        boolean secret = Masked.isSecretVariable(both.before()) || Masked.isSecretVariable(both.after());
        Stream.of(both.before(), both.after()).flatMap(node -> node.members().stream()).map(JsonNode::name).distinct()
                .filter(name -> !except.contains(name))
                .forEach(name -> member(label.isEmpty() ? name : label + "." + name, name, both,
                        secret && Masked.isVariableValue(name)));
    }

    /// Compares the names of the part.
    void names(Both<JsonNode> both) {
        Optional<JsonNode> before = both.before().get("name");
        Optional<JsonNode> after = both.after().get("name");
        if (before.isPresent() && after.isPresent()) {
            texts(ChangeKind.RENAMED, "name", new Both<>(before.get(), after.get()));
        } else {
            member("name", "name", both, false);
        }
    }

    private void texts(ChangeKind kind, String label, Both<JsonNode> both) {
        found.accept(Candidate.texts(change(kind, label, both, Masked.of(both.before()), Masked.of(both.after())),
                both.before().spoken(), both.after().spoken()));
    }

    private void member(String label, String name, Both<JsonNode> both, boolean secret) {
        Optional<JsonNode> before = both.before().get(name).filter(node -> !Meaning.isNothing(node));
        Optional<JsonNode> after = both.after().get(name).filter(node -> !Meaning.isNothing(node));
        if (before.isPresent() && after.isPresent()) {
            Both<JsonNode> values = new Both<>(before.get(), after.get());
            if (secret) {
                secrets(label, values);
            } else {
                values(label, values);
            }
        } else {
            before.ifPresent(node -> onlyBefore(label, places.before(node, shown(node, secret)), node, both.after()));
            after.ifPresent(node -> onlyAfter(label, places.after(node, shown(node, secret)), node, both.before()));
        }
    }

    private void values(String label, Both<JsonNode> both) {
        JsonNode before = both.before();
        JsonNode after = both.after();
        if (before.value() instanceof JsonObject && after.value() instanceof JsonObject) {
            if (before.name().equals("artifactStores")) {
                lists(label, before.members(), after.members());
            } else {
                objects(label, both, Set.of());
            }
        } else if (before.value() instanceof JsonArray && after.value() instanceof JsonArray) {
            lists(label, before.elements(), after.elements());
        } else {
            inner(label, both);
        }
    }

    private void lists(String label, List<JsonNode> before, List<JsonNode> after) {
        ListMatching matching = ListMatching.of(label, before, after);
        for (Both<JsonNode> same : matching.found()) {
            String key = ListMatching.key(same.before());
            boolean sameKey = !key.isEmpty() && key.equals(ListMatching.key(same.after()));
            if (!same.before().name().isEmpty()) {
                keys(label, same);
            }
            values(sameKey ? label + "[" + key + "]" : label, same);
        }
        matching.onlyBefore().forEach(node -> found.accept(Candidate.plain(new Change(ChangeKind.REMOVED, part, label,
                places.before(node, Masked.of(node)), null))));
        matching.onlyAfter().forEach(node -> found.accept(Candidate.plain(new Change(ChangeKind.ADDED, part, label,
                null, places.after(node, Masked.of(node))))));
    }

    /// Compares the names of two entries of a map.
    private void keys(String label, Both<JsonNode> both) {
        found.accept(Candidate.texts(change(ChangeKind.RENAMED, label, both, Quoted.json(both.before().name()),
                Quoted.json(both.after().name())), both.before().name(), both.after().name()));
    }

    /// Compares two texts as JSON where both are.
    private void inner(String label, Both<JsonNode> both) {
        Optional<JsonNode> before = jsonIn(both.before());
        Optional<JsonNode> after = jsonIn(both.after());
        if (before.isPresent() && after.isPresent()) {
            new MemberComparison(part, customs, found, Places.within(places, both.before(), both.after()))
                    .values(label, new Both<>(before.get(), after.get()));
        } else if (Masked.isSecret(both.before()) || Masked.isSecret(both.after())) {
            secrets(label, both);
        } else if (both.before().text().isPresent() && both.after().text().isPresent() && !isChosen(label)) {
            texts(ChangeKind.CHANGED, label, both);
        } else if (!Meaning.of(both.before()).equals(Meaning.of(both.after()))) {
            found.accept(Candidate.plain(change(ChangeKind.CHANGED, label, both, Masked.of(both.before()),
                    Masked.of(both.after()))));
        }
    }

    private void secrets(String label, Both<JsonNode> both) {
        if (!Meaning.of(both.before()).equals(Meaning.of(both.after()))) {
            found.accept(Candidate.plain(change(ChangeKind.CHANGED, label, both, Masked.secret(both.before()),
                    Masked.secret(both.after()))));
        }
    }

    private void onlyBefore(String label, Sighting there, JsonNode node, JsonNode lacking) {
        Optional<String> otherwise = customs.after().otherwise(label);
        if (otherwise.isEmpty()) {
            found.accept(Candidate.plain(new Change(ChangeKind.REMOVED, part, label, there, null)));
        } else if (!otherwise.get().equals(node.spoken())) {
            found.accept(Candidate.plain(new Change(ChangeKind.CHANGED, part, label, there,
                    places.after(lacking, byDefault(otherwise.get())))));
        }
    }

    private void onlyAfter(String label, Sighting there, JsonNode node, JsonNode lacking) {
        Optional<String> otherwise = customs.before().otherwise(label);
        if (otherwise.isEmpty()) {
            found.accept(Candidate.plain(new Change(ChangeKind.ADDED, part, label, null, there)));
        } else if (!otherwise.get().equals(node.spoken())) {
            found.accept(Candidate.plain(new Change(ChangeKind.CHANGED, part, label,
                    places.before(lacking, byDefault(otherwise.get())), there)));
        }
    }

    private Change change(ChangeKind kind, String label, Both<JsonNode> both, String before, String after) {
        return new Change(kind, part, label, places.before(both.before(), before), places.after(both.after(), after));
    }

    private boolean isChosen(String label) {
        return customs.before().isChosen(label) || customs.after().isChosen(label);
    }

    private static String shown(JsonNode node, boolean secret) {
        return secret ? Masked.secret(node) : Masked.of(node);
    }

    private static String byDefault(String value) {
        return Quoted.json(value) + " by default";
    }

    private static Optional<JsonNode> jsonIn(JsonNode node) {
        return node.text().filter(text -> text.strip().matches("(?s)[\\[{].*")).map(JsonReader::read)
                .filter(document -> document.problems().isEmpty()).flatMap(JsonNode::rootOf);
    }
}
