/// Files that people keep: read whole, replaced whole, and never over a change that nobody has seen.
@NullMarked
package app.waybill.core.file;

import org.jspecify.annotations.NullMarked;
