/// The frame around the screens: sidebar, top bar, status bar, palette, keys. It knows screens by one interface only.
@NullMarked
package app.waybill.ui.shell;

import org.jspecify.annotations.NullMarked;
