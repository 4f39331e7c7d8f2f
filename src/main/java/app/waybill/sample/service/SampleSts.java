package app.waybill.sample.service;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import app.waybill.sample.company.Accounts;
import app.waybill.sample.company.Caller;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Dialect;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;
import app.waybill.sample.wire.Xml;

/// STS: who am I, and sessions of roles, in the query protocol
/// ([API](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html)).
public final class SampleSts implements AwsService {
    private static final Duration SESSION = Duration.ofHours(1);

    private final Accounts accounts;

    /// STS for these accounts.
    public SampleSts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Dialect dialect() {
        return Dialect.QUERY;
    }

    @Override
    public Call recognise(Request request, Caller caller) {
        Map<String, String> form = form(request);
        String action = form.getOrDefault("Action", "");
        return new Call("sts", action, "sts:" + action, form.getOrDefault("RoleArn", "*"));
    }

    @Override
    public Answer answer(Call call, Request request, Caller caller) {
        return switch (call.operation()) {
            case "GetCallerIdentity" -> identity(caller);
            case "AssumeRole" -> assumeRole(call, form(request), caller);
            default -> throw new Refusal("InvalidAction", "Could not find operation " + call.operation());
        };
    }

    private static Answer identity(Caller caller) {
        return result("GetCallerIdentity", Xml.element("Arn", caller.arn()) + Xml.element("UserId", "AIDAEXAMPLE")
                + Xml.element("Account", caller.account()));
    }

    private Answer assumeRole(Call call, Map<String, String> form, Caller caller) {
        Accounts.Session session = accounts
                .assume(caller, call.resource(), form.getOrDefault("RoleSessionName", "session"))
                .orElseThrow(() -> dialect().denied(caller.arn(), call));
        // the SDK compares this with the computer's clock, whatever time it is in the company
        Instant expiration = Instant.now().plus(SESSION).truncatedTo(ChronoUnit.SECONDS);
        return result("AssumeRole", "<AssumedRoleUser>" + Xml.element("AssumedRoleId", "AROAEXAMPLE:session")
                + Xml.element("Arn", session.arn()) + "</AssumedRoleUser><Credentials>"
                + Xml.element("AccessKeyId", session.accessKey())
                + Xml.element("SecretAccessKey", "sample-company-nothing-secret")
                + Xml.element("SessionToken", "sample-company-session")
                + Xml.element("Expiration", expiration.toString()) + "</Credentials>");
    }

    private static Answer result(String action, String content) {
        return Answer.xml("<" + action + "Response><" + action + "Result>" + content + "</" + action + "Result></"
                + action + "Response>");
    }

    private static Map<String, String> form(Request request) {
        Map<String, String> form = new HashMap<>();
        for (String pair : new String(request.body(), StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
