package app.waybill.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;

/// Run in a process of its own, whose environment a test can choose: writes what the real cloud says into a file.
final class OpenProbe {
    private OpenProbe() {
    }

    public static void main(String[] args) throws IOException {
        try (AwsCloud aws = AwsCloud.open()) {
            Cloud cloud = aws.cloud();
            ObjectRef object = new ObjectRef(new Scope("keys", "eu-west-1"), "bundles", "a.zip");
            Files.write(Path.of(args[0]), List.of(
                    told(() -> cloud.profiles().profiles().files()),
                    told(() -> cloud.profiles().identity("keys").account()),
                    told(() -> cloud.profiles().identity("role").account()),
                    told(() -> cloud.objects().versioning(object, null)),
                    told(() -> cloud.profiles().identity("sso")),
                    told(() -> cloud.profiles().identity("legacy")),
                    told(() -> cloud.profiles().identity("console")),
                    told(() -> cloud.profiles().identity("process")),
                    told(() -> {
                        signIn();
                        return cloud.profiles().identity("sso").account();
                    })));
        }
    }

    /// Leaves behind what `aws sso login` does: a token in a file named by the SHA-1 of the session's name.
    private static void signIn() {
        try {
            byte[] name = MessageDigest.getInstance("SHA-1").digest("waybill-test".getBytes(StandardCharsets.UTF_8));
            Path cache = Files.createDirectories(Path.of(System.getProperty("user.home"), ".aws", "sso", "cache"));
            Files.writeString(cache.resolve(HexFormat.of().formatHex(name) + ".json"), """
                    {"accessToken": "nothing-secret", "expiresAt": "2099-01-01T00:00:00Z", "region": "eu-west-1",
                     "startUrl": "https://waybill-test.awsapps.com/start"}""");
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(Supplier<Object> call) {
        try {
            return call.get().toString();
        } catch (CloudException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage() + " | " + e.advice();
        }
    }
}
