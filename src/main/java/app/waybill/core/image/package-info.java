@NullMarked
package app.waybill.core.image;

import org.jspecify.annotations.NullMarked;
