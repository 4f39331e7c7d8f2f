package app.waybill.aws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.codepipeline.model.GetPipelineRequest;
import software.amazon.awssdk.services.codepipeline.model.ListPipelinesResponse;

import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.PipelineSummary;
import app.waybill.core.gateway.Scope;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonWriter;

/// CodePipeline: what pipelines there are, and their definitions as AWS sends them.
final class CodePipelines implements PipelineGateway {
    private static final int PAGE = 1000;

    private final Clients clients;

    CodePipelines(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<PipelineSummary> pipelines(Scope scope) {
        List<PipelineSummary> pipelines = new ArrayList<>();
        String next = null;
        do {
            ListPipelinesResponse answer = page(scope, next);
            answer.pipelines().forEach(pipeline -> pipelines.add(new PipelineSummary(scope, pipeline.name(),
                    pipeline.version(), pipeline.pipelineTypeAsString(), pipeline.updated())));
            next = answer.nextToken();
        } while (next != null);
        pipelines.sort(Comparator.comparing(PipelineSummary::name));
        return pipelines;
    }

    @Override
    public String definition(Scope scope, String name) {
        AtomicReference<byte[]> answer = new AtomicReference<>(new byte[0]);
        GetPipelineRequest request = GetPipelineRequest.builder().name(name)
                .overrideConfiguration(call -> call.putExecutionAttribute(AnswerTap.TO, answer::set)).build();
        return clients.codePipeline(scope).call("codepipeline:GetPipeline", name, codePipeline -> {
            codePipeline.getPipeline(request);
            JsonDocument json = JsonReader.read(new String(answer.get(), StandardCharsets.UTF_8));
            return json.root().map(JsonWriter::pretty).orElse(json.text());
        });
    }

    private ListPipelinesResponse page(Scope scope, @Nullable String token) {
        return clients.codePipeline(scope).call("codepipeline:ListPipelines", null,
                (CodePipelineClient codePipeline) -> codePipeline
                        .listPipelines(request -> request.maxResults(PAGE).nextToken(token)));
    }
}
