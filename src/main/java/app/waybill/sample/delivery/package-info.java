/// What the sample company's pipelines and ECS services do once a bundle is published: all of it follows from who did
/// what when, and from the time it is now, so that the same acts always look the same.
@NullMarked
package app.waybill.sample.delivery;

import org.jspecify.annotations.NullMarked;
