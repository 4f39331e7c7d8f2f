package app.waybill.ui;

import java.net.URI;

import app.waybill.ui.fx.Browser;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// Shows the address of a page in a notice, to be copied: without an `Application` the toolkit opens no browser.
record SystemBrowser(Messages messages) implements Browser {
    @Override
    public void open(URI page) {
        messages.show(new Notice("page", Tone.ACCENT, page.toString(), "Open this address in your browser."));
    }
}
