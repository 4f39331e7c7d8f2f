package app.waybill.core.image;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with a registry's host. Hosts that look like ECR's must be ECR's: there a placeholder or a slip is the
/// likeliest mistake of all.
final class RegistryHostCheck {
    private static final Pattern ECR_LIKE = Pattern.compile("(.*?)\\.dkr[.-]ecr(?:-fips)?\\.(.*)");
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern LABELS = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

    private RegistryHostCheck() {
    }

    static Optional<ImageUriProblem> problem(String host) {
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        if (colon >= 0 && !isPort(host.substring(colon + 1))) {
            return Optional.of(new ImageUriProblem(
                    "the registry's port '" + host.substring(colon + 1) + "' is no number from 1 to 65535", colon + 1,
                    host.length()));
        }
        Matcher ecr = ECR_LIKE.matcher(name);
        if (ecr.matches()) {
            return ecrProblem(ecr);
        }
        return LABELS.matcher(name).matches()
                ? Optional.empty()
                : Optional.of(new ImageUriProblem("the registry's host '" + name + "' is no host name", 0,
                        name.length()));
    }

    /// Whether the host begins as those of ECR do.
    static boolean looksLikeEcr(String host) {
        return ECR_LIKE.matcher(host).matches();
    }

    private static Optional<ImageUriProblem> ecrProblem(Matcher ecr) {
        String account = ecr.group(1);
        if (!account.matches("\\d{12}")) {
            return Optional.of(new ImageUriProblem(
                    "the ECR host's account '" + account + "' is not 12 digits" + (account.matches("\\d*")
                            ? ""
                            : ": it looks like a placeholder"),
                    0, account.length()));
        }
        String rest = ecr.group(2);
        String region = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        if (!EcrHost.REGION.matcher(region).matches()) {
            return Optional.of(new ImageUriProblem("the ECR host's Region '" + region + "' is none, such as eu-west-1",
                    ecr.start(2), ecr.start(2) + region.length()));
        }
        return Optional.empty();
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535;
    }
}
