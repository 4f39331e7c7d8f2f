package app.waybill.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

import app.waybill.aws.config.ConfigFiles;
import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.core.gateway.Scope;

/// The connections to all services. Their clients are made when first used, never on the way to a connection, and kept
/// until the configuration files say something else.
final class Clients implements AutoCloseable {
    private record Place(Service service, Scope scope) {}

    private final Surroundings surroundings;
    private final Pace pace;
    private final ErrorTranslator errors;
    private final Map<Place, Gate> gates = new ConcurrentHashMap<>();
    private String stamp = "";
    private @Nullable Generation generation;

    Clients(Surroundings surroundings, Pace pace) {
        this.surroundings = surroundings;
        this.pace = pace;
        this.errors = new ErrorTranslator(() -> generation().profiles());
    }

    Connection<EcrClient> ecr(Scope scope) {
        return connection(Service.ECR, scope, gate -> generation().ecr(scope, gate));
    }

    Connection<S3Client> s3(Scope scope) {
        return connection(Service.S3, scope, gate -> generation().s3(scope, gate));
    }

    /// For writing to S3.
    Connection<S3Client> s3Writes(Scope scope) {
        return connection(Service.S3, scope, gate -> generation().s3Writes(scope, gate));
    }

    Connection<CodePipelineClient> codePipeline(Scope scope) {
        return connection(Service.CODEPIPELINE, scope, gate -> generation().codePipeline(scope, gate));
    }

    Connection<EcsClient> ecs(Scope scope) {
        return connection(Service.ECS, scope, gate -> generation().ecs(scope, gate));
    }

    Connection<StsClient> sts(Scope scope) {
        return connection(Service.STS, scope, gate -> generation().sts(scope, gate));
    }

    /// The configuration files that the clients are made from.
    ConfigFiles files() {
        return surroundings.files();
    }

    /// What the configuration files hold now.
    ConfigSnapshot profiles() {
        return generation().profiles();
    }

    @Override
    public synchronized void close() {
        if (generation != null) {
            generation.close();
            generation = null;
        }
    }

    private <C> Connection<C> connection(Service service, Scope scope, Function<Gate, C> client) {
        Gate gate = gates.computeIfAbsent(new Place(service, scope),
                _ -> new Gate(pace.inFlight(service), System::nanoTime));
        return new Connection<>(scope, () -> client.apply(gate), gate, errors);
    }

    private synchronized Generation generation() {
        String now = surroundings.files().stamp();
        Generation current = generation;
        if (current != null && now.equals(stamp)) {
            return current;
        }
        stamp = now;
        ConfigSnapshot read = surroundings.files().read();
        if (current != null && current.profiles().equals(read)) {
            return current;
        }
        close();
        Generation next = new Generation(read, new ClientFactory(surroundings, pace, read));
        generation = next;
        return next;
    }
}
