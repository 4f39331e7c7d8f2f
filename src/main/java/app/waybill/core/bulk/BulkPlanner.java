package app.waybill.core.bulk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;

/// Plans a [BulkEdit] from what is known of the images; it asks nobody.
public record BulkPlanner(KnownProfiles profiles) {
    /// What must be asked of ECR to plan an edit of these containers.
    public List<ImageQuestion> questions(BulkEdit edit, Collection<ContainerPlace> containers) {
        return containers.stream().flatMap(it -> question(edit, it).stream()).distinct().toList();
    }

    /// What the edit would do to each of these containers, with the answers that there are.
    public EditPlan plan(BulkEdit edit, Collection<ContainerPlace> containers,
            Map<ImageQuestion, ImageAnswer> answers) {
        return new EditPlan(edit.words(), containers.stream().map(it -> new EditLine(it.service(),
                it.container().name(), it.container(), outcome(edit, it, answers))).toList());
    }

    private Outcome outcome(BulkEdit edit, ContainerPlace place, Map<ImageQuestion, ImageAnswer> answers) {
        return place.container() instanceof FromEcr ecr
                ? edit.plan(ecr, question(edit, place).map(answers::get).orElse(null))
                : edit.planOther(place.container());
    }

    private Optional<ImageQuestion> question(BulkEdit edit, ContainerPlace place) {
        return place.container() instanceof FromEcr ecr
                ? edit.image(ecr).flatMap(new ServiceRenderer(profiles)::question)
                : Optional.empty();
    }
}
