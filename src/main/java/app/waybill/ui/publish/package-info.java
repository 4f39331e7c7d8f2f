/// The sheet that shows what publishing would do, does it, and says what came of it.
@NullMarked
package app.waybill.ui.publish;

import org.jspecify.annotations.NullMarked;
