package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// Which call to the cloud an error is about. `action` is the IAM action, such as `ecr:DescribeImages`; `region` is
/// null where none was known yet; `resource` names what was asked for, such as a bucket.
public record Call(String profile, @Nullable String region, String action, @Nullable String resource) {
    @Override
    public String toString() {
        return profile + (region == null ? "" : "/" + region) + " " + action
                + (resource == null ? "" : " " + resource);
    }
}
