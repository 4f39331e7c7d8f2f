@NullMarked
package app.waybill.core.pipeline.provider;

import org.jspecify.annotations.NullMarked;
