/// What ECS runs: asked for with few calls, many at once, and what fails hides nothing else.
@NullMarked
package app.waybill.core.ecs;

import org.jspecify.annotations.NullMarked;
