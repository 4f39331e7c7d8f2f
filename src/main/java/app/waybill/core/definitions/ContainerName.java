package app.waybill.core.definitions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ECS's rule for the names of containers
/// ([ContainerDefinition.name](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html)).
public final class ContainerName {
    private static final int MAX_LENGTH = 255;
    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^A-Za-z0-9_-]");

    private ContainerName() {
    }

    /// Why a text cannot be a container's name, as a clause; empty if it can.
    public static Optional<String> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (name.length() > MAX_LENGTH) {
            return Optional.of("it has " + name.length() + " characters, and ECS takes " + MAX_LENGTH);
        }
        Matcher other = OTHER_CHARACTER.matcher(name);
        return other.find()
                ? Optional.of("it has the character '"
                        + name.substring(other.start(), name.offsetByCodePoints(other.start(), 1))
                        + "' in it, and ECS takes letters, digits, '-' and '_'")
                : Optional.empty();
    }
}
