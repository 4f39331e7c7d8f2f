package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;

/// Finds out what is published now of services of a workspace, under the keys that it names.
public record PublishedImport(TargetResolver resolver, KnownProfiles profiles) {
    /// What was found; what failed; and a sentence without its full stop for each place that holds nothing to import.
    public record Finds(List<FoundService> services, List<CloudException> failures, List<String> remarks) {
        /// Keeps unchangeable copies.
        public Finds {
            services = List.copyOf(services);
            failures = List.copyOf(failures);
            remarks = List.copyOf(remarks);
        }
    }

    /// Looks at the places of services. To cancel, interrupt the thread.
    public Finds find(Collection<ServiceMapping> wanted) throws InterruptedException {
        Map<ServiceMapping, TargetQuestion> questions = new LinkedHashMap<>();
        wanted.forEach(service -> new BundlePlanner(profiles).question(service)
                .ifPresent(question -> questions.put(service, question)));
        Map<TargetQuestion, TargetAnswer> answers = resolver.resolve(questions.values());
        List<FoundService> found = new ArrayList<>();
        List<CloudException> failures = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        questions.forEach((service, question) -> {
            switch (Objects.requireNonNull(answers.get(question))) {
                case TargetAnswer.Failed(CloudException cause) -> failures.add(cause);
                case TargetAnswer.Seen seen when seen
                        .before() instanceof Published.Unseen(CloudException.AccessDenied cause) ->
                    failures.add(cause);
                case TargetAnswer.Seen seen -> seen.before().definitions().filter(read -> !read.hasErrors())
                        .ifPresentOrElse(
                                read -> found.add(source(service, question).found(read.definitions())),
                                () -> remarks.add(seen.target().object().uri()
                                        + " holds no image definitions that can be read"));
            }
        });
        return new Finds(found, failures, remarks);
    }

    private DefinitionsSource source(ServiceMapping service, TargetQuestion question) {
        return new DefinitionsSource(new Owners(profiles, question.object().scope().profile()), service.name(),
                question.fileName());
    }
}
