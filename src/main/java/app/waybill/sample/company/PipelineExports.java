package app.waybill.sample.company;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The company's pipelines as `aws codepipeline get-pipeline` prints them: all three recipes, right and wrong. The files
/// give times as ages, such as `-P12DT3H`.
public final class PipelineExports {
    private static final List<String> NAMES = List.of("billing-api-qa", "catalog-api-qa", "checkout-web-qa",
            "ci-base-images", "ci-orders-api", "inventory-api-qa", "notifications-worker", "orders-api-prod",
            "orders-api-qa", "payments-api-qa", "pricing-api-qa", "search-indexer", "sessions-qa",
            "storefront-web-qa");
    private static final Pattern AGE = Pattern.compile("\"-(P[0-9DTH]+)\"");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    private PipelineExports() {
    }

    /// The texts at that time, by the pipelines' names.
    public static Map<String, String> at(Instant now) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : NAMES) {
            texts.put(name, AGE.matcher(Resources.text("pipelines/" + name + ".json"))
                    .replaceAll(age -> time(age, now)));
        }
        return texts;
    }

    private static String time(MatchResult age, Instant now) {
        Instant time = now.minus(Duration.parse(age.group(1)));
        return '"' + TIME.format(time.atOffset(ZoneOffset.UTC)) + '"';
    }
}
