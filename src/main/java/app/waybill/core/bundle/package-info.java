@NullMarked
package app.waybill.core.bundle;

import org.jspecify.annotations.NullMarked;
