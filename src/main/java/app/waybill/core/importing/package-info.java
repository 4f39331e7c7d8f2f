/// Fills a workspace from what is there already: what ECS runs, what pipelines deploy, what files say. Everything found
/// becomes a plan against the workspace, and nothing that the workspace says is overwritten without being chosen.
@NullMarked
package app.waybill.core.importing;

import org.jspecify.annotations.NullMarked;
