package app.waybill.ui.fx;

import org.jspecify.annotations.Nullable;

/// Something that takes a while and is done off the FX thread. Must not touch nodes or observable values.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    /// Does it.
    T run(Progress progress) throws Exception;
}
