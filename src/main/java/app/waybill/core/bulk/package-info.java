/// Edits of many containers at once, as plans.
@NullMarked
package app.waybill.core.bulk;

import org.jspecify.annotations.NullMarked;
