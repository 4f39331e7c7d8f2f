/// The sheet that puts sets side by side, and promotes what was tested in one to another.
@NullMarked
package app.waybill.ui.sets;

import org.jspecify.annotations.NullMarked;
