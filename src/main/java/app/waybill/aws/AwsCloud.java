package app.waybill.aws;

import java.nio.file.Path;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.config.ConfigFiles;
import app.waybill.core.gateway.Cloud;

/// The gateways on the AWS SDK, and what they share: one HTTP client, the configuration files, the clients made so far.
/// Close it when no call is made any more.
public final class AwsCloud implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 200;

    private final Clients clients;
    private final Runnable closeHttp;
    private final Cloud cloud;

    private AwsCloud(Clients clients, Runnable closeHttp) {
        this.clients = clients;
        this.closeHttp = closeHttp;
        this.cloud = new Cloud(new ConfigProfiles(clients), new EcrImages(clients), new S3Objects(clients),
                new CodePipelines(clients), new EcsServices(clients), new CodePipelineExecutions(clients),
                new EcsRollouts(clients));
    }

    /// AWS itself, as the standard settings describe it: environment, JVM properties, the user's configuration files.
    public static AwsCloud open() {
        SdkHttpClient http = ApacheHttpClient.builder().maxConnections(MAX_CONNECTIONS).build();
        return new AwsCloud(new Clients(new Surroundings.Standard(http, ConfigFiles.standard()), Pace.STANDARD),
                http::close);
    }

    /// The same gateways over another HTTP client, such as the sample company, and over exactly these files: neither the
    /// environment nor the user's own files are asked. The HTTP client stays the caller's to close.
    public static AwsCloud over(SdkHttpClient http, Path configFile, Path credentialsFile) {
        return over(http, configFile, credentialsFile, Pace.STANDARD);
    }

    static AwsCloud over(SdkHttpClient http, Path configFile, Path credentialsFile, Pace pace) {
        return new AwsCloud(
                new Clients(new Surroundings.Closed(http, ConfigFiles.of(configFile, credentialsFile)), pace),
                () -> {});
    }

    /// The gateways.
    public Cloud cloud() {
        return cloud;
    }

    @Override
    public void close() {
        clients.close();
        closeHttp.run();
    }
}
