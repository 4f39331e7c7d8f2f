package app.waybill.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.CloudException.SignInNeeded;
import app.waybill.core.gateway.CloudException.Unavailable;

/// Failures on the way to credentials, before the call that needs them.
class SignInTest {
    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    private static void identity(String profile) {
        AWS.cloud().profiles().identity(profile);
    }

    @Test
    void aRoleWhoseSourceHasExpiredSaysHowTheSourceSignsIn() {
        AWS.answer(Dialect.QUERY.error(403, "ExpiredToken", "The security token included in the request is expired"));
        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> identity("other"))
                .withMessageStartingWith("other/eu-west-1 ")
                .satisfies(error -> assertThat(error.advice()).endsWith("aws configure --profile qa"));
    }

    @Test
    void aRoleThatMayNotBeTakenIsADenial() {
        AWS.answer(Dialect.QUERY.error(403, "AccessDenied",
                "User: arn:aws:iam::111111111111:user/ana is not authorized to "
                        + "perform: sts:AssumeRole on resource: arn:aws:iam::222233334444:role/Deployer"));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> identity("other"))
                .withMessageContaining("sts:AssumeRole is not allowed");
    }

    @Test
    void aFaultWhileTheRoleIsTakenIsUnavailable() {
        AWS.answer(aResponse().withStatus(503));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> identity("other"));
    }

    @Test
    void aProfileThatCannotWorkIsNeverTried() {
        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> identity("lost"))
                .withMessageContaining("source_profile names \"qaa\"").withMessageContaining("did you mean \"qa\"?");
        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> identity("oter"))
                .withMessageContaining("there is no profile of that name").withMessageContaining("\"other\"?");
        AWS.server().verify(0, anyRequestedFor(anyUrl()));
    }
}
