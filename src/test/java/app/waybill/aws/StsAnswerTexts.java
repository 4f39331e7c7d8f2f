package app.waybill.aws;

/// Answers of STS, made up for tests.
final class StsAnswerTexts {
    /// The keys of an assumed role, `ASIAROLE`.
    static final String ROLE_SESSION = """
            <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId>
            <SecretAccessKey>nothing-secret</SecretAccessKey><SessionToken>t</SessionToken>
            <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>""";

    private StsAnswerTexts() {
    }

    /// Somebody of that account.
    static String identity(String account) {
        return "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::" + account
                + ":user/a</Arn><Account>" + account
                + "</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";
    }
}
