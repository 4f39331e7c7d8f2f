package app.waybill.core.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ReadOnlyObjectsTest {
    private static final byte[] BYTES = "zip".getBytes(UTF_8);

    private final FakeObjects inner = new FakeObjects();
    private final Set<String> locked = new HashSet<>(Set.of("prod"));
    private final ObjectGateway objects = new ReadOnlyObjects(inner, locked::contains);

    private static ObjectRef in(String profile) {
        return new ObjectRef(new Scope(profile, "eu-west-1"), "bucket", "key.zip");
    }

    @Test
    void refusesToWriteThroughAReadOnlyProfileAndReadsOn() {
        assertThatThrownBy(() -> objects.write(in("prod"), BYTES, new WriteCondition.Absent(), Map.of(), null))
                .isInstanceOf(CloudException.Refused.class)
                .hasMessage("prod/eu-west-1 s3:PutObject s3://bucket/key.zip: the profile is read-only in Waybill; "
                        + "nothing was written");

        assertThat(objects.read(in("prod"), null)).isEmpty();
        assertThat(objects.versioning(in("prod"), null)).isEqualTo(Versioning.ENABLED);
    }

    @Test
    void writesThroughOtherProfilesAndThroughOneThatWasUnlocked() {
        objects.write(in("qa"), BYTES, new WriteCondition.Absent(), Map.of(), null);
        locked.clear();
        StoredObject stored = objects.read(in("qa"), null).orElseThrow();
        objects.write(in("prod"), BYTES, new WriteCondition.Unchanged(stored.etag()), Map.of(), null);

        assertThat(inner.written()).isEqualTo(2);
    }
}
