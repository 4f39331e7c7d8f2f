package app.waybill.core.workspace.edit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.WriteAs;

/// What a container runs, in a few words that stand in tables.
public final class MappingWords {
    private MappingWords() {
    }

    /// Any part of a service: "orders-api, tag latest, as digest", "qa-fargate / orders-api of qa".
    public static String of(ServicePart part) {
        return switch (part) {
            case ContainerMapping container -> of(container);
            case EcsService ecs -> ecs.cluster() + " / " + ecs.service() + " of " + place(ecs.profile(), ecs.region());
            case PublishTarget publish -> "s3://" + publish.bucket() + "/" + publish.key()
                    + (publish.fileName().equals(PublishTarget.DEFAULT_FILE_NAME) ? "" : ", " + publish.fileName());
            case PipelineName pipeline -> pipeline.name() + " of " + place(pipeline.profile(), pipeline.region());
            case ServiceMapping service -> NameChanges
                    .counted(service.containers().stream().map(ContainerMapping::name).toList(), "containers");
        };
    }

    /// What a part becomes, in no more words than it takes to tell it from what it was.
    public static String of(ServicePart after, @Nullable ServicePart before) {
        if (after instanceof ContainerMapping now && before instanceof ContainerMapping was) {
            return of(now, was);
        }
        return after instanceof PublishTarget now && before instanceof PublishTarget was && now.isSamePlace(was)
                ? "the file " + now.fileName()
                : of(after);
    }

    private static String place(String profile, @Nullable String region) {
        return region == null ? profile : profile + "/" + region;
    }

    /// All of it: "orders-api, tag latest, as digest".
    public static String of(ContainerMapping container) {
        return switch (container) {
            case FromEcr ecr -> ecr.image().repository() + ", " + of(ecr.select())
                    + (ecr.write() == WriteAs.TAG ? ", as tag" : ", as digest");
            case FromUri uri -> uri.uri();
            case LeftAlone _ -> "left alone";
        };
    }

    /// What a container becomes, in no more words than it takes to tell it from what it was: "tag 3f9c1ab".
    public static String of(ContainerMapping after, @Nullable ContainerMapping before) {
        if (!(after instanceof FromEcr now) || !(before instanceof FromEcr was)) {
            return of(after);
        }
        List<String> words = new ArrayList<>();
        if (!was.image().isSamePlace(now.image())) {
            words.add(was.image().repository().equals(now.image().repository())
                    ? now.image().profile() + " / " + now.image().repository()
                    : now.image().repository());
        }
        if (!was.select().equals(now.select())) {
            words.add(of(now.select()));
        }
        if (was.write() != now.write()) {
            words.add(now.write() == WriteAs.TAG ? "as tag" : "as digest");
        }
        return String.join(", ", words);
    }

    /// Which image of a repository: "tag latest", "digest 9f2b71c4…e07a", "newest release-*".
    public static String of(Selection selection) {
        return switch (selection) {
            case Selection.Tag(String tag) -> "tag " + tag;
            case Selection.ByDigest(Digest digest) -> "digest " + digest.shortened();
            case Selection.Newest(String glob) -> "newest " + glob;
        };
    }
}
