package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArnTest {
    @Test
    void partsAreToldApart() {
        assertThat(Arn.parse("arn:aws-cn:codepipeline:cn-north-1:222222222222:orders-api")).contains(
                new Arn("arn:aws-cn:codepipeline:cn-north-1:222222222222:orders-api", "aws-cn", "codepipeline",
                        "cn-north-1", "222222222222", "orders-api"));
        assertThat(Arn.parse("arn:aws:iam::222222222222:role/a:b")).map(Arn::resource).contains("role/a:b");
    }

    @Test
    void anArnWithoutRegionOrAccountIsOne() {
        assertThat(Arn.parse("arn:aws:s3:::bucket/key")).map(Arn::hasAccount).contains(false);
        assertThat(Arn.parse("bucket")).isEmpty();
    }

    @Test
    void arnsAreFoundWithinAText() {
        assertThat(Arn.in(
                "[{\"value\":\"arn:aws:sns:eu-west-1:222222222222:a\"},\"arn:aws:kms:eu-west-1:333333333333:key/b\"]"))
                .extracting(Arn::account).containsExactly("222222222222", "333333333333");
    }
}
