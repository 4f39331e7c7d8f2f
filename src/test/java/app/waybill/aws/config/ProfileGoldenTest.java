package app.waybill.aws.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.waybill.core.gateway.Profile;

/// Each folder beside this test's resources holds a config file, a credentials file, or both, and what Waybill makes of
/// them. Run with `-Dwaybill.golden=write` to write the expectations anew.
class ProfileGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/app/waybill/aws/config");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheFilesAsExpected(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        String found = told(folder);
        if ("write".equals(System.getProperty("waybill.golden"))) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String told(Path folder) {
        ConfigSnapshot files = ConfigFiles.of(folder.resolve("config"), folder.resolve("credentials")).read();
        Stream<String> profiles = new ProfileReader(files).profiles().stream().map(ProfileGoldenTest::told);
        Stream<String> problems = files.problems().stream()
                .map(problem -> "! " + problem.replace(folder.toString() + "/", ""));
        return Stream.concat(profiles, problems).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String told(Profile profile) {
        String facts = profile.name() + " | " + profile.kind().label() + " | "
                + Stream.of(profile.region(), profile.account(), profile.sourceProfile())
                        .map(fact -> Objects.requireNonNullElse(fact, "-")).collect(Collectors.joining(" | "));
        return profile.problem() == null ? facts : facts + "\n    " + profile.problem();
    }
}
