package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @ValueSource(strings = {"OAuthToken", "ClientSecret", "RefreshToken", "DB_PASSWORD", "MYSQL_PWD", "ApiKey",
            "api_key",
            "AWS_SECRET_ACCESS_KEY"})
    void tokensAndPasswordsAreSecrets(String name) {
        assertThat(Secrets.isSecretName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FileName", "S3ObjectKey", "KMSEncryptionKeyARN", "InstanceTagKey", "ProjectName", ""})
    void ordinaryKeysAreNot(String name) {
        assertThat(Secrets.isSecretName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"OAuthToken\": \"hush\"}", "{\"OAuthToken\" : hush }", "{\"OAuthToken\": \"hush",
            "{\"UserParameters\": \"{\\\"password\\\": \\\"hush\\\"}\"}",
            "[{\"name\": \"DB_PASSWORD\", \"value\": \"hush\", \"type\": \"PLAINTEXT\"}]",
            "[{\"name\": \"DB_PASSWORD\", \"type\": \"PLAINTEXT\", \"value\": \"hush\"}]",
            "[{\"value\": \"hush\", \"name\": \"DB_PASSWORD\"}]",
            "[{\"name\": \"apiKey\", \"defaultValue\": \"hush\"}]",
            "{\"EnvironmentVariables\": \"[{\\\"name\\\":\\\"TOKEN\\\",\\\"value\\\":\\\"hush\\\"}]\"}"})
    void secretsAreMaskedInTheSameLength(String text) {
        assertThat(Secrets.maskText(text)).isEqualTo(text.replace("hush", "••••"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"OAuthToken\": \"****\"}", "{\"Token\": \"#{variables.TOKEN}\"}",
            "{\"OAuthToken\": \"{{resolve:secretsmanager:git:SecretString:token}}\"}", "{\"Secrets\": {\"a\": \"b\"}}",
            "[{\"name\": \"DB_PASSWORD\", \"value\": \"/qa/db\", \"type\": \"PARAMETER_STORE\"}]",
            "[{\"name\": \"DB_PASSWORD\", \"type\": \"SECRETS_MANAGER\", \"value\": \"qa/db\"}]",
            "[{\"name\": \"STAGE\", \"value\": \"qa\"}]", "{\"S3ObjectKey\": \"orders.zip\"}"})
    void whatOnlyNamesASecretIsShown(String text) {
        assertThat(Secrets.maskText(text)).isEqualTo(text);
    }

    @Test
    void aSecretWithQuotesAndBracesIsMaskedWhole() {
        assertThat(Secrets.maskText("{\"name\": \"PASSWORD\", \"value\": \"a{b\\\\}c\", \"x\": \"{\\\"token\\\":1}\"}"))
                .doesNotContain("a{b").doesNotContain("}c").contains("\"x\": ");
        assertThat(Secrets.maskText("{\"OAuthToken\": \"a\\\"b\"}")).isEqualTo("{\"OAuthToken\": \"••••\"}");
    }

    @Test
    void aSecretIsKnownByItsLooksAsWell() {
        String key = "AKIAQAORDERS7BILLING";
        assertThat(Secrets.isSecretValue("key=" + key)).isTrue();
        assertThat(Secrets.isSecretValue("AKIAIOSFODNN7EXAMPLE")).isFalse();
        assertThat(Secrets.isSecretValue("registry/AKIA")).isFalse();
        assertThat(Secrets.maskText("{\"UPLOAD\": \"" + key + "\"}"))
                .isEqualTo("{\"UPLOAD\": \"" + "•".repeat(20) + "\"}");
    }

    @Test
    void aVeryLongSecretIsMasked() {
        String text = "{\"OAuthToken\": \"" + "x\\n".repeat(200_000) + "\"}";
        assertThat(Secrets.maskText(text)).hasSameSizeAs(text).doesNotContain("x");
    }
}
