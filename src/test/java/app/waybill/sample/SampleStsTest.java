package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

class SampleStsTest {
    private final SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME);
    private final SampleClients clients = new SampleClients(company);

    @Test
    void tellsWhoAKeyBelongsTo() {
        try (StsClient sts = clients.sts("tools")) {
            assertThat(sts.getCallerIdentity().arn()).isEqualTo("arn:aws:iam::111111111111:user/ana.kovac");
        }
    }

    @Test
    void anAssumedRoleWorksInItsOwnAccount() {
        try (StsClient sts = clients.sts("qa")) {
            assertThat(sts.getCallerIdentity().account()).isEqualTo("222222222222");
            assertThat(sts.getCallerIdentity().arn())
                    .isEqualTo("arn:aws:sts::222222222222:assumed-role/Deployer/ana.kovac");
        }
    }

    @Test
    void aRoleThatMayNotBeAssumedNamesThePermission() {
        try (StsClient sts = clients.sts("tools")) {
            assertThatThrownBy(() -> sts.assumeRole(ask -> ask.roleArn("arn:aws:iam::222222222222:role/Admin")
                    .roleSessionName("me"))).isInstanceOfSatisfying(StsException.class, error -> {
                        assertThat(error.awsErrorDetails().errorCode()).isEqualTo("AccessDenied");
                        assertThat(error.statusCode()).isEqualTo(403);
                        assertThat(error.awsErrorDetails().errorMessage()).startsWith(
                                "User: arn:aws:iam::111111111111:user/ana.kovac is not authorized to perform: "
                                        + "sts:AssumeRole on resource: arn:aws:iam::222222222222:role/Admin");
                    });
        }
    }

    @Test
    void oneProfileIsSignedOutUntilItSignsIn() {
        try (StsClient sts = clients.sts("qa-eu")) {
            assertThatThrownBy(sts::getCallerIdentity).isInstanceOfSatisfying(StsException.class,
                    error -> assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ExpiredToken"));
            company.weather().signIn("qa-eu");
            assertThat(sts.getCallerIdentity().account()).isEqualTo("222222222222");
        }
    }
}
