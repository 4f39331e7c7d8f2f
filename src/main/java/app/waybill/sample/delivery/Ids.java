package app.waybill.sample.delivery;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids as AWS makes them, but always the same ones for the same things.
final class Ids {
    private Ids() {
    }

    static String uuid(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The id of an ECS deployment.
    static String deployment(String of) {
        return "ecs-svc/%019d".formatted(Math.abs((long) of.hashCode()));
    }

    /// The id of an ECS task: 32 hexadecimal digits.
    static String task(String of) {
        return uuid(of).replace("-", "");
    }
}
