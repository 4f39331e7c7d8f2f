package app.waybill.core.recipe;

import java.util.List;

/// What everybody needs who reads or writes artifacts, and who writes logs.
final class Artifacts {
    static final List<String> ACCESS = List.of("s3:GetObject", "s3:GetObjectVersion", "s3:PutObject");
    private static final List<String> KEY_USE = List.of("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt",
            "kms:GenerateDataKey*", "kms:ReEncrypt*");

    private Artifacts() {
    }

    static void allow(Policy policy, Site site, List<String> actions) {
        policy.allow("Artifacts", actions, site.s3(site.artifactBucket() + "/*"));
        if (site.key() != null) {
            policy.allow("ArtifactKey", KEY_USE, site.key());
        }
    }

    /// The same in the policy of the key itself, where it lets another account's role in.
    static void allowKeyTo(Policy policy, String role) {
        policy.allowTo(role, "RegistryRole", KEY_USE, "*");
    }

    static void allowLogs(Policy policy, Site site, String group) {
        String arn = site.arn("logs", "log-group:" + group);
        policy.allow("Logs", List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"), arn,
                arn + ":*");
    }
}
