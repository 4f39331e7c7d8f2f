package app.waybill.ui.services;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.Questions;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.StatusFacts;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;

/// Tells how services stand, from their mappings and what the cloud answered, at once. `asked` are the questions whose
/// answers are on their way.
record ServiceLooks(KnownProfiles profiles, KnownAnswers known, Set<Object> asked, TimeText times) {

    /// What must be known of ECR for a service.
    List<ImageQuestion> imageQuestions(ServiceMapping service) {
        return new ServiceRenderer(profiles).questions(service);
    }

    /// All that must be known for services.
    Questions questions(Collection<ServiceMapping> services) {
        return StatusFacts.questions(services, profiles);
    }

    /// These, and the pipelines, of which CodePipeline tells few at a time.
    Questions allQuestions(Collection<ServiceMapping> services) {
        return questions(services).withPipelines(services, profiles);
    }

    /// How a service stands among all of its workspace.
    ServiceLook of(ServiceMapping service, Collection<ServiceMapping> all) {
        ServiceStatus status = new StatusFacts(profiles, known.answers(), times).of(service, all);
        TargetAnswer target = new BundlePlanner(profiles).question(service).map(known.answers().targets()::get)
                .orElse(null);
        Set<Object> questions = allQuestions(List.of(service)).all();
        Optional<LastKnown> last = known.lastKnown(questions);
        StateWords words = new StateWords(status, last, !Collections.disjoint(questions, asked), isAwaited(service));
        List<ServiceFinding> findings = new BundlePlanner(profiles).findings(status.service(),
                known.answers().targets());
        return new ServiceLook(status, findings, target, last.orElse(null), words.state(), words.states(),
                words.words(times),
                questions);
    }

    /// Whether ECS was not heard of a service yet.
    private boolean isAwaited(ServiceMapping service) {
        return new ServiceRenderer(profiles).ref(service)
                .filter(ref -> !known.answers().services().containsKey(ref)).isPresent();
    }
}
