@NullMarked
package app.waybill.core.publish;

import org.jspecify.annotations.NullMarked;
