package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.ProfileGateway;

/// Looks at where bundles go: what lies there, whether the bucket keeps versions, who would write. All at once, and each
/// profile is asked once who it is, each bucket once whether it keeps versions.
public final class TargetResolver {
    private final ObjectGateway objects;
    private final ProfileGateway identities;

    /// A resolver that looks through these gateways.
    public TargetResolver(ObjectGateway objects, ProfileGateway identities) {
        this.objects = objects;
        this.identities = identities;
    }

    /// The answer to every question. To cancel, interrupt the thread.
    public Map<TargetQuestion, TargetAnswer> resolve(Collection<TargetQuestion> questions)
            throws InterruptedException {
        List<String> used = questions.stream().map(question -> question.object().scope().profile()).toList();
        Map<String, Caller> callers = ParallelCalls.answers(used, this::caller);
        BucketVersioning versioning = new BucketVersioning(objects);
        return ParallelCalls.answers(questions, question -> answer(question, versioning,
                Objects.requireNonNull(callers.get(question.object().scope().profile()))));
    }

    /// What lies at one place. Throws [CloudException]. To cancel, interrupt the thread.
    public TargetAnswer.Seen look(TargetQuestion question) throws InterruptedException {
        return switch (Objects.requireNonNull(resolve(List.of(question)).get(question))) {
            case TargetAnswer.Failed(CloudException cause) -> throw cause;
            case TargetAnswer.Seen seen -> seen;
        };
    }

    private TargetAnswer answer(TargetQuestion question, BucketVersioning versioning, Caller caller) {
        try {
            return new TargetLook(objects, versioning, question.object(), question.fileName())
                    .as(caller.identity().orElse(null));
        } catch (CloudException e) {
            return new TargetAnswer.Failed(e);
        }
    }

    private Caller caller(String profile) {
        try {
            return new Caller(identities.identity(profile), null);
        } catch (CloudException.SignInNeeded e) {
            return new Caller(null, e);
        } catch (CloudException _) {
            // Where STS cannot be reached, S3 may all the same; then nobody's ownership is checked.
            return new Caller(null, null);
        }
    }
}
