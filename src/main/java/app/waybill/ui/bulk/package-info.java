/// The page for several selected services: one change made to many of their containers, as a plan first.
@NullMarked
package app.waybill.ui.bulk;

import org.jspecify.annotations.NullMarked;
