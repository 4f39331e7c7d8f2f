package app.waybill.core.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.ecs.Answer;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.Selected;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.workspace.ContainerMapping;

/// The rows of one service: its containers in the order of the mapping, but for those that are left alone, then those that
/// only the bundle has.
record ContainerRows(ContainerJudge judge, StatusFacts facts) {
    List<ContainerStatus> all() {
        Map<String, ContainerChange> changes = changes();
        List<ContainerStatus> rows = new ArrayList<>();
        judge.service().containers().stream()
                .filter(container -> !(container.image() instanceof ContainerImage.LeftAlone)).forEach(container -> {
                    rows.add(row(container, changes));
                    changes.remove(container.name());
                });
        if (rows.isEmpty()) {
            rows.add(new ContainerStatus(judge.service().name(), null, null, null, null, null, null,
                    State.UNMAPPED, "no container is mapped"));
        }
        changes.values().forEach(change -> rows.add(new ContainerStatus(judge.service().name(), change.container(),
                null, change.before(), digest(change.container()), since(change.container()), null, State.BEHIND,
                "publishing takes it out of the bundle")));
        return rows;
    }

    private ContainerStatus row(RenderedContainer container, Map<String, ContainerChange> changes) {
        ContainerJudge.Judgement judgement = judge.of(container, changes);
        ContainerChange change = changes.get(container.name());
        String mapped = container.image() instanceof ContainerImage.Written written ? written.uri() : null;
        return new ContainerStatus(judge.service().name(), container.name(), mapped,
                change == null ? null : change.before(), digest(container.name()), since(container.name()),
                newest(container.mapping()), judgement.state(), judgement.why());
    }

    private Map<String, ContainerChange> changes() {
        ImageDefinitions before = judge.target().filter(TargetAnswer.Seen.class::isInstance)
                .map(seen -> ((TargetAnswer.Seen) seen).before().definitionsIfAny())
                .orElse(new ImageDefinitions(List.of()));
        Map<String, ContainerChange> changes = new LinkedHashMap<>();
        ContainerChange.between(before, judge.service().definitions())
                .forEach(change -> changes.put(change.container(), change));
        return changes;
    }

    /// While a deployment is under way, what runs longer.
    private Optional<RunningImage> running(String container) {
        return judge.inUse().flatMap(Answer::known).stream().flatMap(known -> known.images(container).stream())
                .filter(image -> image.digest().isPresent()).findFirst();
    }

    private @Nullable Digest digest(String container) {
        return running(container).flatMap(RunningImage::digest).orElse(null);
    }

    private @Nullable Instant since(String container) {
        return judge.inUse().flatMap(Answer::known)
                .flatMap(known -> running(container).flatMap(known::since)).orElse(null);
    }

    private @Nullable Image newest(ContainerMapping container) {
        ImageAnswer answer = StatusFacts.newest(container, facts.profiles()).map(facts.answers().images()::get)
                .orElse(null);
        return answer instanceof ImageAnswer.Known known && known.selected() instanceof Selected.Found found
                ? found.image()
                : null;
    }
}
