@NullMarked
package app.waybill.core.text;

import org.jspecify.annotations.NullMarked;
