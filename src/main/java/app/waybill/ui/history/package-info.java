/// The versions of a bundle in a drawer, compared with one another, and the sheet that puts an old one back.
@NullMarked
package app.waybill.ui.history;

import org.jspecify.annotations.NullMarked;
