/// A pipeline's drawing as a file that any browser shows.
@NullMarked
package app.waybill.core.pipeline.svg;

import org.jspecify.annotations.NullMarked;
