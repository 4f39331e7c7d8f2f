package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// A profile of the AWS configuration files. `region` is its own Region, `account` the account as far as the files tell
/// it, `sourceProfile` whose credentials it starts from, `problem` a sentence if its settings cannot work.
public record Profile(String name, ProfileKind kind, @Nullable String region, @Nullable String account,
        @Nullable String sourceProfile, @Nullable String problem) {}
