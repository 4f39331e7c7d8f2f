/// The Settings screen: one page, kept at once.
@NullMarked
package app.waybill.ui.settings;

import org.jspecify.annotations.NullMarked;
