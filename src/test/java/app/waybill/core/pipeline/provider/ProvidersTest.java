package app.waybill.core.pipeline.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;

class ProvidersTest {
    private static final Path FILE = Path.of("src/main/resources/app/waybill/core/pipeline/providers.json");
    private static final Set<String> MEMBERS = Set.of("categories", "owner", "provider", "versions", "inputs",
            "outputs",
            "required", "requiredUnless", "optional", "otherKeys", "values", "defaults", "limited", "variables",
            "artifact",
            "otherVariables",
            "v2Only",
            "note", "sources");

    @Test
    void allProvidersOfTheActionReferenceAreThere() {
        assertThat(Providers.all()).extracting(provider -> String.join("|", provider.categories()) + "/"
                + provider.owner() + "/" + provider.name()).containsExactlyInAnyOrder(
                        "Source/AWS/ECR", "Source/AWS/S3", "Source/AWS/CodeCommit",
                        "Source/AWS/CodeStarSourceConnection", "Source/ThirdParty/GitHub",
                        "Build|Test/AWS/CodeBuild", "Build/AWS/ECRBuildAndPublish", "Compute|Build/AWS/Commands",
                        "Deploy/AWS/ECS", "Deploy/AWS/CodeDeployToECS", "Deploy/AWS/CodeDeploy", "Deploy/AWS/S3",
                        "Deploy/AWS/CloudFormation", "Deploy/AWS/EC2", "Deploy/AWS/EKS", "Deploy/AWS/Lambda",
                        "Deploy/AWS/ElasticBeanstalk", "Deploy/AWS/OpsWorks", "Deploy/AWS/ServiceCatalog",
                        "Deploy/AWS/AppConfig", "Deploy/AWS/CloudFormationStackSet",
                        "Deploy/AWS/CloudFormationStackInstances", "Test/AWS/DeviceFarm", "Invoke/AWS/Lambda",
                        "Invoke/AWS/StepFunctions", "Invoke/AWS/InspectorScan", "Invoke/AWS/CodePipeline",
                        "Approval/AWS/Manual", "Build|Test/Custom/Jenkins", "Deploy/ThirdParty/AlexaSkillsKit");
    }

    @Test
    void theFileIsWellFormedAndNamesItsSources() throws IOException {
        JsonDocument file = JsonReader.read(Files.readString(FILE));
        assertThat(file.problems()).isEmpty();
        List<JsonNode> providers = JsonNode.rootOf(file).orElseThrow().get("providers").orElseThrow().elements();
        assertThat(providers).isNotEmpty().allSatisfy(provider -> {
            assertThat(provider.members()).extracting(JsonNode::name).isSubsetOf(MEMBERS).doesNotHaveDuplicates();
            assertThat(provider.get("sources").orElseThrow().elements()).isNotEmpty()
                    .allMatch(source -> source.spoken().startsWith("https://"));
        });
    }

    /// The fastest of several reads, so that a busy computer does not matter.
    @Test
    void theFileIsReadQuickly() throws IOException {
        String text = Files.readString(FILE);
        long fastest = LongStream.generate(() -> nanosToRead(text)).limit(20).min().orElseThrow();
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(10));
    }

    private static long nanosToRead(String text) {
        long start = System.nanoTime();
        assertThat(Providers.read(text)).hasSameSizeAs(Providers.all());
        return System.nanoTime() - start;
    }

    @Test
    void whatIsSaidOfAKeyIsSaidOfAKnownOne() {
        assertThat(Providers.all()).allSatisfy(provider -> {
            assertThat(provider.keys()).containsAll(provider.values().keySet()).containsAll(provider.limited());
            assertThat(provider.optional()).noneMatch(provider.required()::containsKey);
            assertThat(provider.inputs().least()).isLessThanOrEqualTo(provider.inputs().most());
            assertThat(provider.outputs().least()).isLessThanOrEqualTo(provider.outputs().most());
        });
    }

    @Test
    void aTypeIsKnownOnlyAsAWhole() {
        assertThat(Providers.of(new ActionTypeId("Deploy", "AWS", "ECS", "1"))).get()
                .satisfies(ecs -> assertThat(ecs.keys()).containsExactly("ClusterName", "ServiceName", "FileName",
                        "DeploymentTimeout"));
        assertThat(Stream.of(new ActionTypeId("Deploy", "AWS", "ECS", "2"),
                new ActionTypeId("Deploy", "Custom", "ECS", "1"), new ActionTypeId("Build", "AWS", "ECS", "1"),
                ActionTypeId.NONE)).allMatch(type -> Providers.of(type).isEmpty());
        assertThat(Providers.of(new ActionTypeId("Test", "AWS", "CodeBuild", "1"))).isPresent();
        assertThat(Providers.of(new ActionTypeId("Invoke", "AWS", "Lambda", "1"))).get()
                .isNotEqualTo(Providers.of(new ActionTypeId("Deploy", "AWS", "Lambda", "1")).orElseThrow());
    }

    @Test
    void aKeyMayStandInForARequiredOne() {
        Provider eks = Providers.named("EKS").getFirst();
        assertThat(eks.missing(List.of("ClusterName"))).containsExactly("HelmReleaseName", "HelmChartLocation");
        assertThat(eks.missing(List.of("ManifestFiles"))).containsExactly("ClusterName");
        assertThat(eks.has(Trait.V2_ONLY)).isTrue();
    }

    @Test
    void aSlipLeadsToTheNearestName() {
        assertThat(Providers.nearest("codebuild")).contains("CodeBuild");
        assertThat(Providers.nearest("CodeStarConnection")).contains("CodeStarSourceConnection");
        assertThat(Providers.nearest("Terraform")).isEmpty();
    }

    @Test
    void countsAreSaidShortly() {
        assertThat(new Count(1, 1).spoken()).isEqualTo("1");
        assertThat(new Count(0, 5).spoken()).isEqualTo("0 to 5");
        assertThat(Count.UNKNOWN.contains(7)).isTrue();
    }
}
