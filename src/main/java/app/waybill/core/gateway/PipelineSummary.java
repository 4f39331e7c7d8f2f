package app.waybill.core.gateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A pipeline as ListPipelines shows it; `type` is `V1` or `V2`.
public record PipelineSummary(Scope scope, String name, int version, @Nullable String type,
        @Nullable Instant updated) {}
