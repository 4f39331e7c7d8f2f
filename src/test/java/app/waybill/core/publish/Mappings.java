package app.waybill.core.publish;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// Mappings and profiles for tests.
final class Mappings {
    static final KnownProfiles PROFILES = new KnownProfiles(Map.of("qa", profile("qa", "eu-west-1", "222222222222"),
            "tools", profile("tools", "us-east-1", null), "nowhere", profile("nowhere", null, null)));

    private Mappings() {
    }

    private static Profile profile(String name, @Nullable String region, @Nullable String account) {
        return new Profile(name, ProfileKind.SSO, region, account, null, null);
    }

    static ContainerMapping ecr(String name, String profile, String repository, Selection selection, WriteAs write) {
        return new ContainerMapping.FromEcr(name,
                new ContainerMapping.ImageSource(profile, null, null, repository, JsonObject.of()), selection, write,
                JsonObject.of());
    }

    static ContainerMapping tag(String name, String repository, String tag, WriteAs write) {
        return ecr(name, "qa", repository, new Selection.Tag(tag), write);
    }

    static ContainerMapping uri(String name, String uri) {
        return new ContainerMapping.FromUri(name, uri, JsonObject.of());
    }

    static ContainerMapping leftAlone(String name) {
        return new ContainerMapping.LeftAlone(name, JsonObject.of());
    }

    /// A service that runs in the profile `qa` and is published under its name and `.zip`.
    static ServiceMapping service(String name, ContainerMapping... containers) {
        return new ServiceMapping(name,
                new ServiceMapping.EcsService("qa", null, "qa-fargate", name, JsonObject.of()), List.of(containers),
                new ServiceMapping.PublishTarget("qa", null, "qa-definitions", name + ".zip", "imagedefinitions.json",
                        JsonObject.of()),
                null, JsonObject.of());
    }
}
