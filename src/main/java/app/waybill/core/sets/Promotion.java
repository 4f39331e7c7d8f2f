package app.waybill.core.sets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;

/// Carries the images that one set means now into another. The other set keeps its own profiles, Regions, registries, buckets,
/// clusters and pipelines; only which image is taken changes. It asks nobody: what must be known is asked for by
/// [#questions], first of the source's images, then, with these answers, of the target's.
public record Promotion(WorkspaceSet source, WorkspaceSet target, Collection<String> services, CarryAs as,
        KnownProfiles profiles) {
    /// Keeps an unchangeable copy of the services.
    public Promotion {
        services = List.copyOf(services);
    }

    /// What must still be asked, given these answers; empty when everything is known.
    public List<ImageQuestion> questions(Map<ImageQuestion, ImageAnswer> answers) {
        List<ImageQuestion> ofSource = pairs().flatMap(pair -> question(pair.source()).stream()).distinct()
                .filter(question -> !answers.containsKey(question)).toList();
        if (!ofSource.isEmpty()) {
            return ofSource;
        }
        return pairs().flatMap(pair -> Carried.of(pair, as, question(pair.source()).map(answers::get)).stream())
                .flatMap(carried -> question(carried.after()).stream()).distinct()
                .filter(question -> !answers.containsKey(question)).toList();
    }

    /// What it would change in the target, line by line, with the answers that there are.
    public EditPlan plan(Map<ImageQuestion, ImageAnswer> answers) {
        List<EditLine> lines = chosen().flatMap(service -> service.containers().stream()
                .map(container -> line(service.name(), container, answers))).toList();
        return new EditPlan("promote " + source.name() + " to " + target.name(), lines);
    }

    private EditLine line(String service, ContainerMapping from, Map<ImageQuestion, ImageAnswer> answers) {
        ServiceMapping there = target.content().service(service).orElse(null);
        ContainerMapping to = there == null ? null : container(there, from.name()).orElse(null);
        Outcome outcome;
        if (there == null) {
            outcome = new Outcome.Impossible(target.name() + " has no such service: it needs a cluster, a bucket and a "
                    + "pipeline of its own, so add it there first");
        } else if (to == null) {
            outcome = new Outcome.Impossible(target.name() + " has no such container: add it there first");
        } else {
            outcome = outcome(new Pair(from, to), answers);
        }
        return new EditLine(service, from.name(), to, outcome);
    }

    private Outcome outcome(Pair pair, Map<ImageQuestion, ImageAnswer> answers) {
        return Carried.objection(pair, source.name(), target.name(), question(pair.source()).map(answers::get))
                .<Outcome>map(Outcome.Impossible::new)
                .or(() -> Carried.of(pair, as, question(pair.source()).map(answers::get))
                        .map(carried -> carried.outcome(question(carried.after()).map(answers::get), target.name())))
                .orElseGet(() -> new Outcome.Impossible("the image in " + source.name() + " has no tag"));
    }

    private Stream<Pair> pairs() {
        return chosen().flatMap(service -> target.content().service(service.name()).stream()
                .flatMap(there -> service.containers().stream().flatMap(
                        from -> container(there, from.name()).map(to -> new Pair(from, to)).stream())));
    }

    private Stream<ServiceMapping> chosen() {
        return source.content().services().stream().filter(service -> services.contains(service.name()));
    }

    private Optional<ImageQuestion> question(ContainerMapping container) {
        return new ServiceRenderer(profiles).question(container);
    }

    private static Optional<ContainerMapping> container(ServiceMapping service, String name) {
        return service.containers().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /// A container of both sets.
    record Pair(ContainerMapping source, ContainerMapping target) {}
}
