package app.waybill.sample;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.aws.AwsCloud;
import app.waybill.contract.GatewayContract;
import app.waybill.contract.SeededCloud;
import app.waybill.core.gateway.Scope;

/// The contract over the sample company: what other clouds do for Waybill, this one does as well.
class SampleContractTest extends GatewayContract {
    private static @Nullable AwsCloud aws;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME);
        company.files().writeProfiles(folder);
        aws = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
    }

    @AfterAll
    static void stop() {
        if (aws != null) {
            aws.close();
        }
    }

    @Override
    public SeededCloud seeded() {
        if (aws == null) {
            throw new IllegalStateException("not started");
        }
        return new SeededCloud(aws.cloud(), new Scope("qa", "eu-west-1"), "222222222222", "tools", "111111111111",
                "us-east-1", "storefront-web", "latest", "latest", "wishlist-api", "qa-imagedefinitions", "qa-scratch",
                "qa-fargate", "storefront-web");
    }
}
