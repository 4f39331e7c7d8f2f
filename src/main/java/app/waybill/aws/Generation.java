package app.waybill.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.core.gateway.Scope;

/// The clients made from one state of the configuration files: the SDK's own providers would notice changed keys, but not
/// a changed Region, endpoint or source profile
/// ([reloading](https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-profiles.html)).
final class Generation implements AutoCloseable {
    private record Key(String use, Scope scope) {}

    private final ConfigSnapshot profiles;
    private final ClientFactory factory;
    private final Map<Key, SdkClient> clients = new ConcurrentHashMap<>();

    Generation(ConfigSnapshot profiles, ClientFactory factory) {
        this.profiles = profiles;
        this.factory = factory;
    }

    ConfigSnapshot profiles() {
        return profiles;
    }

    EcrClient ecr(Scope scope, Gate gate) {
        return kept("ecr", EcrClient.class, scope, at -> factory.ecr(at, gate));
    }

    S3Client s3(Scope scope, Gate gate) {
        return kept("s3", S3Client.class, scope, at -> factory.s3(at, gate));
    }

    S3Client s3Writes(Scope scope, Gate gate) {
        return kept("s3Writes", S3Client.class, scope, at -> factory.s3Writes(at, gate));
    }

    CodePipelineClient codePipeline(Scope scope, Gate gate) {
        return kept("codePipeline", CodePipelineClient.class, scope, at -> factory.codePipeline(at, gate));
    }

    EcsClient ecs(Scope scope, Gate gate) {
        return kept("ecs", EcsClient.class, scope, at -> factory.ecs(at, gate));
    }

    StsClient sts(Scope scope, Gate gate) {
        return kept("sts", StsClient.class, scope, at -> factory.sts(at, gate));
    }

    private <C extends SdkClient> C kept(String use, Class<C> type, Scope scope, Function<Scope, C> make) {
        return type.cast(clients.computeIfAbsent(new Key(use, scope), key -> make.apply(key.scope())));
    }

    @Override
    public void close() {
        clients.values().forEach(SdkClient::close);
        factory.close();
    }
}
