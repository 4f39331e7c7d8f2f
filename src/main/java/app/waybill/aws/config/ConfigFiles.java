package app.waybill.aws.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileLocation;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;

/// Where the two configuration files are. `named` are those that a setting names, so that their absence is a mistake.
public record ConfigFiles(Path config, Path credentials, Set<Path> named) {

    /// The files of the user: `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE`, else those in `~/.aws`
    /// ([locations](https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html)).
    public static ConfigFiles standard() {
        Path config = ProfileFileLocation.configurationFilePath();
        Path credentials = ProfileFileLocation.credentialsFilePath();
        return new ConfigFiles(config, credentials, Stream.of(
                ProfileFileSystemSetting.AWS_CONFIG_FILE.getStringValue().map(_ -> config).stream(),
                ProfileFileSystemSetting.AWS_SHARED_CREDENTIALS_FILE.getStringValue().map(_ -> credentials).stream())
                .flatMap(path -> path).collect(Collectors.toUnmodifiableSet()));
    }

    /// Exactly these files.
    public static ConfigFiles of(Path config, Path credentials) {
        return new ConfigFiles(config, credentials, Set.of());
    }

    /// What tells one state of the files from another without reading them: their times and sizes.
    public String stamp() {
        return stamp(config) + " " + stamp(credentials);
    }

    /// Reads both files anew; the credentials file wins where both speak of a profile.
    public ConfigSnapshot read() {
        ConfigFile.Content own = ConfigFile.read(config, ProfileFile.Type.CONFIGURATION);
        ConfigFile.Content secret = ConfigFile.read(credentials, ProfileFile.Type.CREDENTIALS);
        List<String> problems = new ArrayList<>(own.problems());
        problems.addAll(secret.problems());
        named.stream().filter(Files::notExists).sorted()
                .forEach(
                        path -> problems.add(path + " is not there, though a setting names it: see AWS_CONFIG_FILE and "
                                + "AWS_SHARED_CREDENTIALS_FILE"));
        ProfileFile.Aggregator both = ProfileFile.aggregator();
        secret.profiles().ifPresent(both::addFile);
        own.profiles().ifPresent(both::addFile);
        return new ConfigSnapshot(both.build(), problems);
    }

    private static String stamp(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.lastModifiedTime() + "/" + now.size() + "/" + now.fileKey();
        } catch (IOException e) {
            return "none";
        }
    }
}
