/// Compares two pipelines by what they mean, not by how they are written.
@NullMarked
package app.waybill.core.pipeline.diff;

import org.jspecify.annotations.NullMarked;
