package app.waybill.core.workspace.edit;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.WriteAs;

/// Words for what differs between a container before and after an edit. `in` says which service it is in: " in orders-api".
final class ContainerWords {
    private ContainerWords() {
    }

    static EditWords of(ContainerMapping before, ContainerMapping after, String in) {
        String name = after.name() + in;
        return switch (after) {
            case FromEcr now when before instanceof FromEcr was -> ecr(was, now, name);
            case FromEcr _ -> EditWords.act("map " + name);
            case FromUri now -> new EditWords("set image of " + name + " to " + now.uri(), "uri of " + name);
            case LeftAlone _ -> EditWords.act("leave " + name + " alone");
        };
    }

    private static EditWords ecr(FromEcr was, FromEcr now, String name) {
        if (!was.image().equals(now.image())) {
            return new EditWords("take " + name + " from " + now.image().repository(), "image of " + name);
        }
        if (!was.select().equals(now.select())) {
            return new EditWords("set " + select(now.select(), name), "selection of " + name);
        }
        return EditWords.act(
                "write " + name + " " + (now.write() == WriteAs.DIGEST ? "as digest" : "as tag"));
    }

    private static String select(Selection selection, String name) {
        return switch (selection) {
            case Selection.Tag(String tag) -> "tag of " + name + " to " + tag;
            case Selection.ByDigest(Digest digest) -> "digest of " + name + " to " + digest.shortened();
            case Selection.Newest(String glob) -> "newest of " + name + " to " + glob;
        };
    }
}
