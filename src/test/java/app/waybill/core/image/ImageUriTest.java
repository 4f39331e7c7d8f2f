package app.waybill.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageUriTest {
    private static final String HEX = "0123456789abcdef".repeat(4);
    private static final Digest DIGEST = new Digest("sha256:" + HEX);
    private static final String QA = "222222222222.dkr.ecr.eu-west-1.amazonaws.com";

    @Test
    void tagDigestBothAndNone() {
        assertThat(parsed(QA + "/orders-api:3f9c1ab"))
                .isEqualTo(new ImageUri(QA, "orders-api", "3f9c1ab", null));
        assertThat(parsed(QA + "/team/orders-api@sha256:" + HEX))
                .isEqualTo(new ImageUri(QA, "team/orders-api", null, DIGEST));
        assertThat(parsed(QA + "/orders-api:v1.2@sha256:" + HEX))
                .isEqualTo(new ImageUri(QA, "orders-api", "v1.2", DIGEST));
        assertThat(parsed(QA + "/orders-api")).isEqualTo(new ImageUri(QA, "orders-api", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nginx", "nginx:1.27", "docker.io/nginx", "docker.io/library/nginx:1.27",
            "amazon/aws-cli:2",
            "index.docker.io/grafana/grafana:11.0.0", "public.ecr.aws/nginx/nginx:1.27",
            "ecr-public.aws.com/docker/library/redis:7", "ghcr.io/org/app:sha-1", "localhost/app:1",
            "localhost:5000/app",
            "registry.example.com:8443/a/b/c:1", "10.0.0.7:5000/app:x", "mysql", "java1.8", "a__b/c-d--e.f_g:A-B_c.1"})
    void printsTheSameTextBack(String text) {
        assertThat(parsed(text)).hasToString(text);
        assertThat(parsed(text + "@sha256:" + HEX)).hasToString(text + "@sha256:" + HEX);
    }

    @ParameterizedTest
    @CsvSource({"222222222222.dkr.ecr.eu-west-1.amazonaws.com, aws, eu-west-1, false, false",
            "222222222222.dkr.ecr-fips.us-east-1.amazonaws.com, aws, us-east-1, false, true",
            "222222222222.dkr-ecr.eu-west-1.on.aws, aws, eu-west-1, true, false",
            "222222222222.dkr-ecr-fips.us-gov-west-1.on.aws, aws-us-gov, us-gov-west-1, true, true",
            "222222222222.dkr.ecr.us-gov-east-1.amazonaws.com, aws-us-gov, us-gov-east-1, false, false",
            "222222222222.dkr.ecr.cn-north-1.amazonaws.com.cn, aws-cn, cn-north-1, false, false",
            "222222222222.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn, aws-cn, cn-north-1, true, false",
            "222222222222.dkr.ecr.eusc-de-east-1.amazonaws.eu, aws-eusc, eusc-de-east-1, false, false",
            "222222222222.dkr.ecr.us-iso-east-1.c2s.ic.gov, aws-iso, us-iso-east-1, false, false",
            "222222222222.dkr.ecr.us-isob-east-1.sc2s.sgov.gov, aws-iso-b, us-isob-east-1, false, false",
            "222222222222.dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk, aws-iso-e, eu-isoe-west-1, false, false",
            "222222222222.dkr.ecr.us-isof-south-1.csp.hci.ic.gov, aws-iso-f, us-isof-south-1, false, false"})
    void knowsTheHostsOfEveryPartition(String host, String partition, String region, boolean dualStack, boolean fips) {
        EcrHost ecr = parsed(host + "/orders-api:1").registry().ecr().orElseThrow();

        assertThat(ecr.account()).isEqualTo("222222222222");
        assertThat(ecr.region()).isEqualTo(region);
        assertThat(ecr.partition()).isEqualTo(partition);
        assertThat(ecr.dualStack()).isEqualTo(dualStack);
        assertThat(ecr.fips()).isEqualTo(fips);
        assertThat(ecr).hasToString(host);
    }

    @Test
    void tellsRegistriesApart() {
        assertThat(parsed("nginx:1").registry()).isEqualTo(new Registry.DockerHub());
        assertThat(parsed("docker.io/library/nginx:1").registry()).isEqualTo(new Registry.DockerHub());
        assertThat(parsed("team/nginx:1").registry()).isEqualTo(new Registry.DockerHub());
        assertThat(parsed("public.ecr.aws/nginx/nginx:1").registry())
                .isEqualTo(new Registry.EcrPublic("public.ecr.aws"));
        assertThat(parsed("localhost:5000/app").registry()).isEqualTo(new Registry.Other("localhost:5000"));
        assertThat(parsed("222222222222.dkr.ecr.eu-west-1.amazonaws.co/app:1").registry())
                .isEqualTo(new Registry.Other("222222222222.dkr.ecr.eu-west-1.amazonaws.co"))
                .satisfies(registry -> assertThat(((Registry.Other) registry).looksLikeEcr()).isTrue());
        assertThat(new Registry.Other("ghcr.io").looksLikeEcr()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|0|0|it is empty",
            "host.com/app :1|12|13|it has white space in it, and an image URI has none",
            "`app:1\n`|5|6|it has white space in it, and an image URI has none",
            "https://host.com/app:1|0|8|it begins with the scheme 'https://', and an image URI begins with the registry's host",
            "docker://nginx|0|9|it begins with the scheme 'docker://', and an image URI begins with the registry's host",
            "<IMAGE1_NAME>|0|13|'<IMAGE1_NAME>' is a placeholder: write the real value in its place",
            "host.com/app:${TAG}|13|19|'${TAG}' is a placeholder: write the real value in its place",
            "host.com/app:#{Build.Tag}|13|25|'#{Build.Tag}' is a placeholder: write the real value in its place",
            "host.com/app:$TAG|13|17|'$TAG' is a placeholder: write the real value in its place",
            "arn:aws:ecr:eu-west-1:222222222222:repository/app|0|49|it is an ARN: write the repository's URI and a tag or digest",
            "host.com/app:1+2|14|15|the character '+' cannot stand in an image URI",
            "host.com/äpp|9|10|the character 'ä' cannot stand in an image URI",
            "host.com/app:|13|13|the tag after the last ':' is empty",
            "host.com/app:-1|13|15|the tag '-1' does not begin with a letter, a digit or '_'",
            "host.com/app@md5:12|13|19|the digest 'md5:12' does not begin with sha256:, the only kind that ECS takes",
            "host.com/app@|13|13|the digest '' does not begin with sha256:, the only kind that ECS takes",
            "host.com/app@sha256:12|13|22|the digest 'sha256:12' has 2 digits after sha256: instead of 64",
            "host.com/Team/app:1|9|10|the repository 'Team/app' has upper-case letters, and repositories are lower case",
            "MyApp:1|0|1|the repository 'MyApp' has upper-case letters, and repositories are lower case",
            "host.com/a//b|11|11|the repository 'a//b' has a '/' too many",
            "host.com/app/|13|13|the repository 'app/' has a '/' too many",
            "/app|0|0|the repository '/app' has a '/' too many", "host.com/|9|9|the repository's name is missing",
            ":1|0|0|the repository's name is missing",
            "host.com/a:b/c|9|12|'a:b' in the repository 'a:b/c' has a ':' before the last '/'",
            "host.com/a___b|9|14|'a___b' is no repository name: letters and digits, separated by one of '.', '_', '__' and '-'",
            "host.com:http/app|9|13|the registry's port 'http' is no number from 1 to 65535",
            "host.com:65536/app|9|14|the registry's port '65536' is no number from 1 to 65535",
            "-host.com/app|0|9|the registry's host '-host.com' is no host name",
            "ACCOUNTID.dkr.ecr.us-west-2.amazonaws.com/app:1|0|9|the ECR host's account 'ACCOUNTID' is not 12 digits: it looks like a placeholder",
            "11111EXAMPLE.dkr.ecr.us-west-2.amazonaws.com/app:1|0|12|the ECR host's account '11111EXAMPLE' is not 12 digits: it looks like a placeholder",
            "22222222222.dkr.ecr.us-west-2.amazonaws.com/app:1|0|11|the ECR host's account '22222222222' is not 12 digits",
            "222222222222.dkr.ecr.REGION.amazonaws.com/app:1|21|27|the ECR host's Region 'REGION' is none, such as eu-west-1"})
    void saysWhatIsWrongAndWhere(String text, int start, int end, String message) {
        assertThat(ImageUri.parse(text)).isEqualTo(new ImageUriProblem(message, start, end));
    }

    @Test
    void aDigestInUpperCaseIsNoDigest() {
        ImageUriProblem problem = ImageUri.parse("host.com/app@sha256:" + HEX.toUpperCase(Locale.ROOT)).problem()
                .orElseThrow();

        assertThat(problem.message()).endsWith("has upper-case letters: write them in lower case");
        assertThat(ImageUri.parse("host.com/app@sha256:" + HEX.replace('f', 'g')).problem().orElseThrow().message())
                .endsWith("has characters that are not hexadecimal digits");
    }

    @Test
    void ecsTakes255CharactersBeforeTheDigest() {
        String longest = "host.com/" + "a".repeat(255 - 9);

        assertThat(parsed(longest + "@sha256:" + HEX)).hasToString(longest + "@sha256:" + HEX);
        assertThat(ImageUri.parse(longest + "a")).isEqualTo(
                new ImageUriProblem("it is 256 characters long, and ECS takes 255", 255, 256));
        assertThat(ImageUri.parse(longest + "a@sha256:" + HEX)).isEqualTo(
                new ImageUriProblem("it is 256 characters long before the '@', and ECS takes 255", 255, 256));
    }

    @Test
    void aTagHasAtMost128Characters() {
        assertThat(parsed("app:" + "1".repeat(128)).tag()).hasSize(128);
        assertThat(ImageUri.parse("app:" + "1".repeat(129)).problem().orElseThrow().message())
                .endsWith("is 129 characters long, and a tag has at most 128");
    }

    @Test
    void latestAndNoTagFollowLatestUnlessADigestStandsThere() {
        assertThat(parsed("app").followsLatest()).isTrue();
        assertThat(parsed("app:latest").followsLatest()).isTrue();
        assertThat(parsed("app:1").followsLatest()).isFalse();
        assertThat(parsed("app:latest@sha256:" + HEX).followsLatest()).isFalse();
    }

    @Test
    void otherImagesOfTheSameRepository() {
        ImageUri uri = parsed(QA + "/orders-api:latest@sha256:" + HEX);

        assertThat(uri.at("v1")).hasToString(QA + "/orders-api:v1");
        assertThat(uri.at(DIGEST)).hasToString(QA + "/orders-api@sha256:" + HEX);
        assertThat(uri.repository()).isEqualTo(QA + "/orders-api");
    }

    private static ImageUri parsed(String text) {
        return ImageUri.parse(text).uri().orElseThrow();
    }
}
