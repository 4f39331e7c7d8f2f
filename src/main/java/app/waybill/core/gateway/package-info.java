@NullMarked
package app.waybill.core.gateway;

import org.jspecify.annotations.NullMarked;
