package app.waybill.sample.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Caller;
import app.waybill.sample.company.PipelineExports;
import app.waybill.sample.delivery.Delivery;
import app.waybill.sample.wire.Json;
import app.waybill.sample.wire.Refusal;

/// CodePipeline: definitions, and executions that one may follow, start, retry, stop and approve
/// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_GetPipeline.html)).
public final class SampleCodePipeline extends JsonService {
    private static final int PAGE = 1_000;

    private final Instant now;
    private final SampleExecutions executions;

    /// CodePipeline with the definitions from that time, and these executions.
    public SampleCodePipeline(Instant now, Delivery delivery) {
        super("codepipeline");
        this.now = now;
        this.executions = new SampleExecutions(delivery);
    }

    @Override
    String resource(JsonNode input, Caller caller) {
        return "arn:aws:codepipeline:" + caller.region() + ":" + caller.account() + ":"
                + input.path("name").asString("*");
    }

    @Override
    Object answer(String operation, JsonNode input, Caller caller) {
        return switch (operation) {
            case "ListPipelines" -> list(input, caller);
            case "GetPipeline" -> get(input.path("name").asString(""), caller);
            default -> executions.answer(operation, input, caller).orElseThrow(() -> unknown(operation));
        };
    }

    private Pipelines list(JsonNode input, Caller caller) {
        Page<Summary> page = Page.of(exports(caller).stream().map(Summary::of).toList(),
                input.path("nextToken").asString(""), pageSize(input, PAGE, PAGE));
        return new Pipelines(page.items(), page.nextToken());
    }

    private Definition get(String name, Caller caller) {
        return exports(caller).stream().filter(export -> export.at("/pipeline/name").asString().equals(name))
                .findFirst()
                .map(Definition::of)
                .orElseThrow(() -> new Refusal("PipelineNotFoundException", "Account '" + caller.account()
                        + "' does not have a pipeline with name '" + name + "'"));
    }

    private List<JsonNode> exports(Caller caller) {
        String home = "arn:aws:codepipeline:" + caller.region() + ":" + caller.account() + ":";
        return PipelineExports.at(now).values().stream()
                .map(text -> Json.read(text.getBytes(StandardCharsets.UTF_8)))
                .filter(export -> export.at("/metadata/pipelineArn").asString().startsWith(home)).toList();
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asString()).toInstant();
    }

    private record Pipelines(List<Summary> pipelines, @Nullable String nextToken) {}

    private record Summary(String name, int version, @Nullable String pipelineType, @Nullable String executionMode,
            Instant created, Instant updated) {
        static Summary of(JsonNode export) {
            JsonNode pipeline = export.path("pipeline");
            return new Summary(pipeline.path("name").asString(), pipeline.path("version").asInt(),
                    pipeline.path("pipelineType").asString(null), pipeline.path("executionMode").asString(null),
                    time(export.at("/metadata/created")), time(export.at("/metadata/updated")));
        }
    }

    private record Definition(JsonNode pipeline, Map<String, Object> metadata) {
        static Definition of(JsonNode export) {
            Map<String, Object> metadata = new TreeMap<>();
            export.path("metadata").properties().forEach(member -> metadata.put(member.getKey(),
                    member.getKey().equals("pipelineArn") ? member.getValue() : time(member.getValue())));
            return new Definition(export.path("pipeline"), metadata);
        }
    }
}
