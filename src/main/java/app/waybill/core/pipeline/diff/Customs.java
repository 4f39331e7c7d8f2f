package app.waybill.core.pipeline.diff;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Providers;

/// What is known about the members of one part of one pipeline; they are named as in [Change].
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html,
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
record Customs(Pipeline pipeline, @Nullable Action action, @Nullable Provider provider) {
    private static final String CONFIGURATION = "configuration.";
    private static final Pattern VARIABLE_TYPE = Pattern
            .compile("(?:configuration\\.EnvironmentVariables|environmentVariables)\\b.*\\.type");
    /// Values that are chosen from a set, whatever the part: they say nothing about an environment.
    private static final Set<String> CHOSEN = Set.of("pipelineType", "executionMode", "type", "result", "providerType",
            "category", "owner", "provider");

    static Customs of(Pipeline pipeline) {
        return new Customs(pipeline, null, null);
    }

    static Customs of(Pipeline pipeline, Action action) {
        return new Customs(pipeline, action, Providers.of(action.type()).orElse(null));
    }

    /// What a member means where it is absent; empty where it has no default, or none that is known.
    Optional<String> otherwise(String member) {
        return action == null ? ofPipeline(member) : ofAction(member);
    }

    /// Whether the values of a member are chosen from a set.
    boolean isChosen(String member) {
        return CHOSEN.contains(member.substring(member.lastIndexOf('.') + 1))
                || (provider != null && provider.values().containsKey(key(member)));
    }

    private static Optional<String> ofPipeline(String member) {
        return switch (member) {
            case "pipelineType" -> Optional.of("V1");
            case "executionMode" -> Optional.of("SUPERSEDED");
            default -> Optional.empty();
        };
    }

    private Optional<String> ofAction(String member) {
        if (member.equals("runOrder")) {
            return Optional.of("1");
        }
        if (member.equals("region")) {
            return pipeline.region();
        }
        return VARIABLE_TYPE.matcher(member).matches()
                ? Optional.of("PLAINTEXT")
                : Optional.ofNullable(provider).map(known -> known.defaults().get(key(member)));
    }

    /// The configuration key that a member is; empty for any other.
    private static String key(String member) {
        return member.startsWith(CONFIGURATION) ? member.substring(CONFIGURATION.length()) : "";
    }
}
