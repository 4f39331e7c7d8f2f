@NullMarked
package app.waybill.core.lint;

import org.jspecify.annotations.NullMarked;
