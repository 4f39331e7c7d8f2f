package app.waybill.ui.services;

import java.util.Optional;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServicePlan;

/// Why something is wrong, short enough for a row: without the name of the call, which stands in the whole sentence.
final class ShortWords {
    private ShortWords() {
    }

    /// Why the cloud said no.
    static String of(CloudException failure) {
        String message = String.valueOf(failure.getMessage());
        String call = failure.call() + ": ";
        return message.startsWith(call) ? message.substring(call.length()) : message;
    }

    /// What is wrong with a service: its first error, else why it would not be published.
    static String of(RenderedService service, ServicePlan plan) {
        return error(service).or(() -> service.failures().stream().findFirst().map(ShortWords::of))
                .orElseGet(() -> plan instanceof ServicePlan.LeftOut out
                        ? out.failures().stream().findFirst().map(ShortWords::of).orElse(out.reasons().getFirst())
                        : "");
    }

    private static Optional<String> error(RenderedService service) {
        return service.errors().stream().findFirst().map(error -> error.container().map(it -> it + ": ").orElse("")
                + withoutCall(error.finding().summary()));
    }

    /// A finding about something that is gone begins with the call that found that out.
    static String withoutCall(String sentence) {
        return sentence.replaceFirst("^\\S+ [a-z0-9-]+:[A-Za-z]+[^:]*: ", "");
    }
}
