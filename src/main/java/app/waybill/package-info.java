@NullMarked
package app.waybill;

import org.jspecify.annotations.NullMarked;
