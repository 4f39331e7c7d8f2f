package app.waybill.ui.fx;

import java.net.URI;

/// Opens pages and files outside of Waybill. An interface, because there is nothing to open them without a display.
@FunctionalInterface
public interface Browser {
    /// Opens a page or a file in what the system uses for it.
    void open(URI page);
}
