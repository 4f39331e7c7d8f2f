package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredObject;

class AuthorsTest {
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");

    private static PastBundle bundle(String version, Map<String, String> metadata) {
        return new PastBundle(new ObjectVersion(version, ObjectVersion.Kind.OBJECT, false, Instant.EPOCH, 0),
                new Published.Holds(new StoredObject(new byte[0], version, "e", Instant.EPOCH, metadata, null), null,
                        List.of()));
    }

    private static JournalEntry entry(@Nullable String version, @Nullable String identity) {
        return new JournalEntry(Instant.EPOCH, JournalEntry.Result.PUBLISHED, null, KEY, version, null, "", List.of(),
                "orders", null, null, identity, null, null, null);
    }

    @Test
    void theBundleTellsFirstThenTheJournal() {
        Authors authors = Authors.of(List.of(entry("v1", "arn:ann"), entry("v2", "arn:bob"), entry("v2", "arn:late"),
                entry("v3", null), entry(null, "arn:cyd")));

        assertThat(authors.of(bundle("v1", Map.of("waybill-identity", "arn:self")))).hasValue("arn:self");
        assertThat(authors.of(bundle("v1", Map.of()))).hasValue("arn:ann");
        assertThat(authors.of(bundle("v2", Map.of()))).hasValue("arn:bob");
        assertThat(authors.of(bundle("v3", Map.of()))).isEmpty();
    }
}
