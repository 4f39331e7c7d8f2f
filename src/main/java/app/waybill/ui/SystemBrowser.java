package app.waybill.ui;

import java.net.URI;

import javafx.application.Platform;

import app.waybill.ui.fx.Browser;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// Opens pages in the system's browser. Where there is none, or no display, their addresses are shown to be copied.
record SystemBrowser(DesktopPrograms programs, Messages messages) implements Browser {
    @Override
    public void open(URI page) {
        programs.open(page, () -> Platform.runLater(() -> messages.show(
                new Notice("page", Tone.ACCENT, page.toString(), "Open this address in your browser."))));
    }
}
