/// Watching what was published until it runs: several versions at the same time, whichever screen is shown.
@NullMarked
package app.waybill.ui.watch;

import org.jspecify.annotations.NullMarked;
