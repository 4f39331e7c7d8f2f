package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.Versioning;

class AwsCliCommandTest {
    private static ServicePlan.Upload upload(Published before) {
        RenderedService service = new ServiceRenderer(Mappings.PROFILES)
                .render(Mappings.service("orders", Mappings.uri("web", "nginx:1.27")), Map.of(), Map.of());
        BundleTarget target = new BundleTarget(
                new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "team's/orders.zip"),
                "imagedefinitions.json",
                "222222222222", Versioning.ENABLED, null);
        return new ServicePlan.Upload(service, target, before, new PlannedBundle(new byte[]{1}), List.of(), List.of());
    }

    @Test
    void saysTheSameAsTheUploadInWordsThatAShellTakesAsTheyAre() {
        assertThat(AwsCliCommand.of(upload(new Published.Nothing()), null)).isEqualTo(
                "aws s3api put-object --profile qa --region eu-west-1 --bucket qa-definitions "
                        + "--key 'team'\\''s/orders.zip' --body orders.zip --content-type application/zip "
                        + "--checksum-sha256 S/USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo= --if-none-match '*' "
                        + "--expected-bucket-owner 222222222222 --metadata "
                        + "'{\"codepipeline-artifact-revision-summary\":\"web=nginx:1.27\",\"waybill-service\":\"orders\","
                        + "\"waybill-sha256\":\"4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a\"}'");
    }

    @Test
    void keepsTheConditionOfThePlan() {
        StoredObject there = new StoredObject(new byte[]{1}, "v1", "\"e1\"", Instant.EPOCH, Map.of(), null);

        assertThat(AwsCliCommand.of(upload(new Published.Holds(there, null, List.of())), null))
                .contains(" --if-match '\"e1\"' ");
    }
}
