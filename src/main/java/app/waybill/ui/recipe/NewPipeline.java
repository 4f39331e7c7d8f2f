package app.waybill.ui.recipe;

import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.recipe.Blueprint;
import app.waybill.core.recipe.RecipeOrder;
import app.waybill.ui.pipelines.OpenPipeline;
import app.waybill.ui.pipelines.PipelineOrigin;
import app.waybill.ui.session.Destination;

/// What a recipe made of a service: all files, and the pipeline among them reviewed and laid out.
public record NewPipeline(RecipeOrder order, Blueprint blueprint, OpenPipeline reviewed) {
    /// Makes it; takes a while the first time. Throws [app.waybill.core.recipe.RecipeProblem].
    static NewPipeline of(RecipeOrder order) {
        Blueprint blueprint = order.make();
        String service = order.service().name();
        return new NewPipeline(order, blueprint,
                OpenPipeline.of(new PipelineOrigin.Made(service, service, order.wiring().recipe().word()),
                        PipelineReader.read(blueprint.pipeline())));
    }

    /// Where it is read and edited.
    Destination destination() {
        return new Destination.ToNewPipeline(reviewed.name(), order.service().name(), order.wiring().recipe().word(),
                blueprint.pipeline());
    }
}
