/// The window as a whole: what the composition root opens, and which screens there are.
@NullMarked
package app.waybill.ui;

import org.jspecify.annotations.NullMarked;
