package app.waybill.core.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.NearestWord;

/// The rule `definitions-member`: which members an entry has, and of which type they are.
final class MemberChecks {
    private static final List<String> KNOWN = List.of(Entry.NAME, Entry.IMAGE_URI);

    /// What people and other tools write for the two names where it is not alike enough to be a slip.
    private static final Map<String, String> MEANT = Map.of("image", Entry.IMAGE_URI, "uri", Entry.IMAGE_URI,
            "container", Entry.NAME, "containerName", Entry.NAME);

    private MemberChecks() {
    }

    /// The findings about one entry; that a member is missing is said only of a file that is `whole`.
    static List<Finding> findings(Entry entry, boolean whole) {
        List<Finding> findings = new ArrayList<>();
        Set<String> accounted = new HashSet<>();
        entry.node().members().forEach(member -> accounted.add(member.name()));
        Map<String, JsonNode> seen = new HashMap<>();
        for (JsonNode member : entry.node().members()) {
            finding(entry, member, seen.put(member.name(), member), accounted).ifPresent(findings::add);
        }
        List<String> missing = KNOWN.stream().filter(name -> whole && !accounted.contains(name)).toList();
        if (!missing.isEmpty()) {
            findings.add(DefinitionsRule.MEMBER.finding("\"" + String.join("\" and \"", missing)
                    + (missing.size() == 1 ? "\" is" : "\" are")
                    + " missing: every entry needs the container's \"name\" and its \"imageUri\"", entry.node()));
        }
        return findings;
    }

    private static Optional<Finding> finding(Entry entry, JsonNode member, @Nullable JsonNode earlier,
            Set<String> accounted) {
        if (!KNOWN.contains(member.name())) {
            return Optional.of(unknown(entry, member, accounted));
        }
        if (earlier != null) {
            return Optional.of(DefinitionsRule.MEMBER.warning("\"" + member.name()
                    + "\" stands twice in one object, and only the last one counts: remove the other", member)
                    .withFix(Fix.of("Remove the first \"" + member.name() + "\"", new JsonEdit.Remove(earlier))));
        }
        return member.text().isPresent() ? Optional.empty() : Optional.of(wrongType(member));
    }

    /// A container's name may be a number; an image never is.
    private static Finding wrongType(JsonNode member) {
        Finding finding = DefinitionsRule.MEMBER.finding("\"" + member.name() + "\" is " + member.value().kind()
                + ": it must be a string", member);
        return member.value() instanceof JsonNumber(String literal, _) && literal.matches("\\d+")
                && Entry.NAME.equals(member.name())
                        ? finding.withFix(Fix.write(member, literal))
                        : finding;
    }

    /// The finding about a member of another name; the name that was meant, if it is not there, is accounted for by it.
    private static Finding unknown(Entry entry, JsonNode member, Set<String> accounted) {
        Optional<String> meant = NearestWord.to(member.name(), KNOWN)
                .or(() -> Optional.ofNullable(MEANT.get(member.name()))).filter(accounted::add);
        return meant
                .map(name -> DefinitionsRule.MEMBER.fixable("\"" + member.name() + "\" must be written \"" + name
                        + "\": the deploy action reads no other name", member,
                        Fix.of("Write \"" + name + "\"", new JsonEdit.Rename(member, name))))
                .orElseGet(() -> surplus(entry, member));
    }

    /// A member that nobody reads; where the entry lacks one that it needs, a person must see what this one was meant to be.
    private static Finding surplus(Entry entry, JsonNode member) {
        Finding finding = DefinitionsRule.MEMBER
                .warning("\"" + member.name() + "\" is no member of image definitions: the "
                        + "deploy action reads \"name\" and \"imageUri\" only. Remove it", member);
        return entry.definition().isPresent() ? finding.withFix(Fix.remove(member)) : finding;
    }
}
