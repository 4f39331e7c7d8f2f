@NullMarked
package app.waybill.core.pipeline.graph;

import org.jspecify.annotations.NullMarked;
