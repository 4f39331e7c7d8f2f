package app.waybill.aws;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/// Says of a failure that it happened while credentials were fetched, before the call itself: the SDK's exceptions do not
/// tell.
final class NoCredentials extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final RuntimeException reason;

    private NoCredentials(RuntimeException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    /// What the provider failed with.
    RuntimeException reason() {
        return reason;
    }

    /// The provider with its failures marked.
    static AwsCredentialsProvider marking(AwsCredentialsProvider provider) {
        return new Marking(provider);
    }

    private record Marking(AwsCredentialsProvider provider) implements AwsCredentialsProvider, SdkAutoCloseable {
        @Override
        public AwsCredentials resolveCredentials() {
            try {
                return provider.resolveCredentials();
            } catch (NoCredentials e) {
                throw e;
            } catch (RuntimeException e) {
                throw new NoCredentials(e);
            }
        }

        @Override
        public void close() {
            if (provider instanceof SdkAutoCloseable closeable) {
                closeable.close();
            }
        }
    }
}
