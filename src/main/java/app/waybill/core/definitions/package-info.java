@NullMarked
package app.waybill.core.definitions;

import org.jspecify.annotations.NullMarked;
