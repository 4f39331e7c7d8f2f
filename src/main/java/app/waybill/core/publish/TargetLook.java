package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Versioning;

/// One look at the place where a bundle would go.
record TargetLook(ObjectGateway objects, BucketVersioning versioning, ObjectRef object, String fileName) {
    /// Looks at the place, taking the bucket for the account's. A bucket of another account is allowed, but said: S3
    /// refuses then whoever names the wrong owner.
    TargetAnswer.Seen as(@Nullable Identity identity) {
        List<String> notices = new ArrayList<>();
        String owner = identity == null ? null : identity.account();
        Published before = before(owner);
        if (owner != null && before instanceof Published.Unseen) {
            Published unowned = before(null);
            if (!(unowned instanceof Published.Unseen)) {
                notices.add("The bucket " + object.bucket() + " belongs to another account than the profile's, "
                        + owner + ".");
                owner = null;
                before = unowned;
            }
        }
        Versioning kept = versioning(owner);
        notices.addAll(notices(before, kept));
        return new TargetAnswer.Seen(new BundleTarget(object, fileName, owner, kept, identity), before, notices);
    }

    private Published before(@Nullable String owner) {
        try {
            return objects.read(object, owner).map(stored -> Published.of(stored, fileName))
                    .orElseGet(Published.Nothing::new);
        } catch (CloudException.AccessDenied e) {
            return new Published.Unseen(e);
        }
    }

    private @Nullable Versioning versioning(@Nullable String owner) {
        try {
            return versioning.of(object, owner);
        } catch (CloudException.AccessDenied _) {
            return null;
        }
    }

    private List<String> notices(Published before, @Nullable Versioning kept) {
        List<String> notices = new ArrayList<>();
        if (before instanceof Published.Unseen unseen) {
            notices.add("What is there now may not be read, so it would be replaced unseen, whatever it is: "
                    + unseen.cause().getMessage() + ".");
        }
        if (before instanceof Published.Holds holds && holds.definitionsOrNull() == null) {
            holds.findings()
                    .forEach(finding -> notices.add("What is there now is replaced: " + finding.message() + "."));
        }
        if (kept == null) {
            notices.add(
                    "Whether the bucket keeps versions may not be read; without them no pipeline notices the change.");
        }
        return notices;
    }
}
