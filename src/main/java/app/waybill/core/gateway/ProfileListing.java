package app.waybill.core.gateway;

import java.nio.file.Path;
import java.util.List;

/// The profiles that the configuration files hold, in the order of their names with `default` first; the files that were
/// looked for, whether there or not; and a sentence, with file and line, for each file that could not be read.
public record ProfileListing(List<Profile> profiles, List<Path> files, List<String> problems) {
    /// Keeps unchangeable copies.
    public ProfileListing {
        profiles = List.copyOf(profiles);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
