package app.waybill.core.status;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;

/// How one container stands. `mapped` is the URI that the mapping means now, `published` the one in the bundle; `running`
/// is the digest that runs, `since` a time, `newest` the newest image that the mapping could mean: of its tag, of its pattern, or
/// where it is pinned, of the whole repository. What is not known, or not there, is null. `why` is a sentence without a
/// full stop, empty for what is up to date. A service without containers has one row without a container.
public record ContainerStatus(String service, @Nullable String container, @Nullable String mapped,
        @Nullable String published, @Nullable Digest running, @Nullable Instant since, @Nullable Image newest,
        State state, String why) {
    /// The digest of the newest image.
    public @Nullable Digest newestDigest() {
        return newest == null ? null : newest.digest();
    }

    /// The row for scripts.
    public JsonObject json() {
        return new JsonRow().put("service", service).put("container", container).put("mapped", mapped)
                .put("published", published).put("running", running).put("newest", newestDigest())
                .put("state", state.word()).put("why", why.isEmpty() ? null : why).object();
    }
}
