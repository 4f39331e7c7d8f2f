package app.waybill.core.gateway;

/// How a profile comes to its credentials, in the order in which the SDK decides
/// ([credential providers](https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html)).
public enum ProfileKind {
    WEB_IDENTITY("web identity"),
    SSO("IAM Identity Center"),
    SSO_LEGACY("IAM Identity Center, legacy"),
    ASSUMED_ROLE(
            "assumed role"),
    ROLE_FROM_SOURCE("role from a credential source"),
    CONSOLE_LOGIN(
            "console login"),
    PROCESS("process"),
    SESSION_KEY("session key"),
    ACCESS_KEY("access key"),
    /// No setting leads to credentials.
    INCOMPLETE("incomplete");

    private final String label;

    ProfileKind(String label) {
        this.label = label;
    }

    /// The kind in words for screens and tables.
    public String label() {
        return label;
    }
}
