/// What the API knows: the members that a pipeline and its parts may have.
@NullMarked
package app.waybill.core.pipeline.shape;

import org.jspecify.annotations.NullMarked;
