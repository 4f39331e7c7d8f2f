@NullMarked
package app.waybill.core.workspace;

import org.jspecify.annotations.NullMarked;
