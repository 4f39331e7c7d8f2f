package app.waybill.aws.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import app.waybill.core.text.NearestWord;

/// What the configuration files held at one moment, merged, and a sentence for everything in them that cannot be read.
public record ConfigSnapshot(ProfileFile file, List<String> problems) {
    /// Keeps an unchangeable copy of the problems.
    public ConfigSnapshot {
        problems = List.copyOf(problems);
    }

    /// The names of all profiles, `default` first.
    public List<String> names() {
        return file.profiles().keySet().stream().map(SectionName::decode)
                .sorted(Comparator.comparing((String name) -> !name.equals("default"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The profile of that name.
    public Optional<Profile> profile(String name) {
        return file.profile(sdkName(name));
    }

    /// The settings of the profile of that name, none if there is no such profile.
    public Map<String, String> settings(String name) {
        return profile(name).map(Profile::properties).orElse(Map.of());
    }

    /// The question to add where a name leads to no profile: the name that was probably meant, or nothing.
    public String meant(String name) {
        return NearestWord.to(name, names()).map(nearest -> "; did you mean \"" + nearest + "\"?").orElse("");
    }

    /// The section of a kind and name, such as `[sso-session NAME]`.
    public Optional<Profile> section(String title, String name) {
        return file.getSection(title, name);
    }

    /// The name under which the SDK knows the profile.
    public static String sdkName(String name) {
        return SectionName.encode(name);
    }
}
