@NullMarked
package app.waybill.core.pipeline;

import org.jspecify.annotations.NullMarked;
