package app.waybill.ui.images;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;

/// Why a table shows no row, and what to do about it.
public record Emptiness(String icon, String sentence, String advice, Way out) {
    /// What helps.
    public enum Way {
        /// Nothing here: to wait, or what a notice says.
        NONE,
        /// To clear the filter.
        CLEAR_FILTER,
        /// To choose profiles and Regions.
        CHOOSE_PROFILES,
        /// To show signatures and what else stands beside images.
        SHOW_EVERYTHING,
        /// To list again.
        LIST_AGAIN
    }

    private static final String ICON = "fth-box";

    /// No row of the repositories table.
    static Emptiness ofRepositories(List<Scope> scopes, Collection<Listing> listings, int total, String filter) {
        if (scopes.isEmpty()) {
            return new Emptiness("fth-users", "No profiles are in use",
                    "Choose the AWS profiles and Regions whose repositories you want to see.", Way.CHOOSE_PROFILES);
        }
        boolean running = listings.stream().anyMatch(Listing::isRunning);
        if (total > 0) {
            return running
                    ? nothingYet("Looking for repositories", filter)
                    : nothingMatches("repository", filter);
        }
        String where = scopes.stream().map(scope -> scope.profile() + " / " + scope.region())
                .limit(4).collect(Collectors.joining(", ")) + (scopes.size() > 4 ? ", …" : "");
        if (running) {
            return new Emptiness("fth-loader", "Looking for repositories", "In " + where + ".", Way.NONE);
        }
        if (listings.stream().anyMatch(listing -> listing.state() == Listing.State.COMPLETE)) {
            return new Emptiness(ICON, "No repositories here",
                    "There are none in " + where + ". Look in other Regions, or through other profiles.",
                    Way.CHOOSE_PROFILES);
        }
        return new Emptiness("fth-alert-triangle", "The repositories could not be listed",
                "The notice above says why and what to do.", Way.LIST_AGAIN);
    }

    /// No row of the images table.
    static Emptiness ofImages(Optional<Repository> repository, Listing listing, int total, int beside, String filter) {
        if (repository.isEmpty()) {
            return new Emptiness(ICON, "No repository selected", "Select one to see its images.", Way.NONE);
        }
        if (total > 0) {
            return listing.isRunning() ? nothingYet("Listing images", filter) : nothingMatches("image", filter);
        }
        String name = repository.get().name();
        return switch (listing.state()) {
            case NONE, RUNNING -> new Emptiness("fth-loader", "Listing images", "Of " + name + ".", Way.NONE);
            case COMPLETE -> beside == 0
                    ? new Emptiness(ICON, name + " is empty", "Nothing was pushed to it yet, or all of it was deleted.",
                            Way.LIST_AGAIN)
                    : new Emptiness(ICON, "No images in " + name,
                            "It holds only signatures, SBOMs or other artifacts.", Way.SHOW_EVERYTHING);
            case FAILED, CANCELLED -> new Emptiness("fth-alert-triangle", "The images could not be listed",
                    "The notice above says why.", Way.LIST_AGAIN);
        };
    }

    private static Emptiness nothingYet(String doing, String filter) {
        return new Emptiness("fth-loader", doing, "Nothing fits “" + filter.strip() + "” so far.", Way.CLEAR_FILTER);
    }

    private static Emptiness nothingMatches(String noun, String filter) {
        return new Emptiness("fth-search", "No " + noun + " matches", "Nothing fits “" + filter.strip() + "”.",
                Way.CLEAR_FILTER);
    }
}
