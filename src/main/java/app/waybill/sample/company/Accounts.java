package app.waybill.sample.company;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The people and roles of the sample company, by access key. Roles are assumed from the tools account.
public final class Accounts {
    /// The account that builds images.
    public static final String TOOLS = "111111111111";
    /// The account that runs what is tested.
    public static final String QA = "222222222222";
    /// The account that customers use.
    public static final String PROD = "333333333333";

    private static final Map<String, Principal> KEYS = Map.of(
            "AKIAEXAMPLETOOLS0001", new Principal("tools", TOOLS, "arn:aws:iam::" + TOOLS + ":user/ana.kovac"),
            "ASIAEXAMPLEQAEU00001", new Principal("qa-eu", QA, session(QA, "Deployer", "ana.kovac")));
    private static final Map<String, Role> ROLES = Map.of(
            "arn:aws:iam::" + QA + ":role/Deployer", new Role("qa", QA, "Deployer"),
            "arn:aws:iam::" + PROD + ":role/Deployer", new Role("prod", PROD, "Deployer"));

    private final Map<String, Principal> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /// Who an access key belongs to.
    public Optional<Caller> caller(String accessKey, String region) {
        Principal principal = KEYS.getOrDefault(accessKey, sessions.get(accessKey));
        return Optional.ofNullable(principal)
                .map(found -> new Caller(found.profile(), found.account(), found.arn(), region));
    }

    /// Starts a session of a role for somebody of the tools account; empty if there is no such role or the caller may
    /// not assume it.
    public Optional<Session> assume(Caller caller, String roleArn, String sessionName) {
        Role role = ROLES.get(roleArn);
        if (role == null || !caller.account().equals(TOOLS)) {
            return Optional.empty();
        }
        String key = "ASIAEXAMPLE%09d".formatted(count.incrementAndGet());
        String arn = session(role.account(), role.name(), sessionName);
        sessions.put(key, new Principal(role.profile(), role.account(), arn));
        return Optional.of(new Session(key, arn));
    }

    private static String session(String account, String role, String name) {
        return "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + name;
    }

    /// A session of a role: its access key and its ARN.
    public record Session(String accessKey, String arn) {}

    private record Principal(String profile, String account, String arn) {}

    private record Role(String profile, String account, String name) {}
}
