@NullMarked
package app.waybill.core.lint.rules.handover;

import org.jspecify.annotations.NullMarked;
