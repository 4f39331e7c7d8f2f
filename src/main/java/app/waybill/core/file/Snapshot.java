package app.waybill.core.file;

import java.util.Optional;

/// What was kept at a place when it was read, or the fact that there was nothing. It can be replaced by new content, whole
/// or not at all, as long as it is still what it was.
public interface Snapshot {
    /// What was there; empty if nothing was.
    Optional<byte[]> content();

    /// Puts new content there and returns that. Throws [FileChangedException], and writes nothing, if it is not what it
    /// was; writes nothing either if the content is there already.
    Snapshot replaceBy(byte[] bytes);

    /// The same place as it is now, be there something or not.
    Snapshot readAgain();
}
