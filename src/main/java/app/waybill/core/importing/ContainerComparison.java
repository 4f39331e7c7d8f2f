package app.waybill.core.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Glob;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Compares containers of the workspace with what was found. A container that the workspace leaves alone is left alone, and
/// one that takes a tag, or the newest of a pattern, fits a found digest: that it moves on is what it is for. `source` is
/// who says what was found.
record ContainerComparison(Places places, List<Glob> leaveAlone, String source) {
    Outcome outcome(@Nullable ContainerMapping was, FoundContainer found) {
        if (was instanceof LeftAlone) {
            return new Outcome.Same();
        }
        JsonObject unknown = was == null ? JsonObject.of() : was.unknown();
        LeftAlone left = new LeftAlone(found.name(), unknown);
        if (leaveAlone.stream().anyMatch(glob -> glob.matches(found.name()))) {
            return new Outcome.Change(left, distinct(left, found.mapping()), "");
        }
        if (was == null) {
            return new Outcome.Change(found.mapping(), distinct(found.mapping(), left), runs(found.digestOrNull()));
        }
        if (fits(was, found)) {
            return new Outcome.Same();
        }
        ContainerMapping becomes = becomes(was, found.mapping());
        String digest = runs(found.digestOrNull());
        return new Outcome.Conflict(becomes, distinct(becomes, left), source + " says "
                + MappingWords.of(becomes, was) + (digest.isEmpty() ? "" : ", " + digest));
    }

    private static List<ServicePart> distinct(ServicePart one, ServicePart other) {
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }

    private static String runs(@Nullable Digest digest) {
        return digest == null ? "" : "runs " + digest.shortened();
    }

    private boolean fits(ContainerMapping was, FoundContainer found) {
        return switch (was) {
            case LeftAlone _ -> true;
            case FromUri uri -> found.mapping() instanceof FromUri other && uri.uri().equals(other.uri());
            case FromEcr ecr -> found.mapping() instanceof FromEcr other && places.isSame(ecr.image(), other.image())
                    && fits(ecr.select(), other.select(), found.digestOrNull());
        };
    }

    private static boolean fits(Selection was, Selection found, @Nullable Digest digest) {
        return switch (was) {
            case Selection.ByDigest(Digest wanted) -> digest == null
                    ? !(found instanceof Selection.ByDigest(Digest other)) || wanted.equals(other)
                    : wanted.equals(digest);
            case Selection.Tag(String tag) -> !(found instanceof Selection.Tag(String other)) || tag.equals(other);
            case Selection.Newest(String glob) -> !(found instanceof Selection.Tag(String other))
                    || new Glob(glob).matches(other);
        };
    }

    /// What was found, with what the workspace says besides: how it is written, and through which profile it is seen.
    private ContainerMapping becomes(ContainerMapping was, ContainerMapping found) {
        return switch (found) {
            case FromEcr other when was instanceof FromEcr ecr && places.isSame(ecr.image(), other.image()) ->
                ecr.with(other.select());
            case FromEcr other ->
                new FromEcr(other.name(), other.image(), other.select(), other.write(), was.unknown());
            case FromUri other -> new FromUri(other.name(), other.uri(), was.unknown());
            case LeftAlone other -> new LeftAlone(other.name(), was.unknown());
        };
    }
}
