package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.CloudException.SignInNeeded;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineSummary;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.Versioning;

/// What the sample company shows through the gateways beyond the contract: pipelines, and the errors an operator meets.
class SampleGatewaysTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");

    private final SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME);
    @AutoClose
    private final AwsCloud aws;
    private final Cloud cloud;

    SampleGatewaysTest(@TempDir Path folder) throws IOException {
        company.files().writeProfiles(folder);
        aws = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
        cloud = aws.cloud();
    }

    @Test
    void pipelinesAreListedAndTold() {
        assertThat(cloud.pipelines().pipelines(QA)).extracting(PipelineSummary::name).hasSize(10).isSorted();
        assertThat(cloud.pipelines().definition(QA, "orders-api-qa")).contains("\"FileName\": \"imageDetail.json\"",
                "arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cloud.pipelines().definition(QA, "nothing"));
    }

    @Test
    void aSignedOutProfileIsToldSoUntilItSignsIn() {
        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> cloud.profiles().identity("qa-eu"));
        company.weather().signIn("qa-eu");
        assertThat(cloud.profiles().identity("qa-eu").account()).isEqualTo("222222222222");
    }

    @Test
    void aClosedBucketIsDeniedWithTheMissingPermission() {
        assertThatThrownBy(() -> versioning("qa-security-audit")).isInstanceOf(AccessDenied.class)
                .hasMessageContaining("s3:GetBucketVersioning");
    }

    @Test
    void aBucketOfAnotherRegionIsNotFoundHere() {
        assertThatThrownBy(() -> versioning("qa-eu-imagedefinitions")).isInstanceOf(NotFound.class)
                .hasMessageContaining("eu-central-1");
    }

    @Test
    void aSuspendedBucketSaysSo() {
        assertThat(versioning("qa-imagedefinitions-old")).isEqualTo(Versioning.SUSPENDED);
    }

    private Versioning versioning(String bucket) {
        return cloud.objects().versioning(new ObjectRef(QA, bucket, "any.zip"), null);
    }
}
