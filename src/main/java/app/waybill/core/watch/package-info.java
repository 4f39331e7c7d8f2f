/// What became of a version that was published: the execution that it started, the tasks that ECS replaced for it, and how that
/// ended. What is known is a value; only [app.waybill.core.watch.Watch] asks anybody.
@NullMarked
package app.waybill.core.watch;

import org.jspecify.annotations.NullMarked;
