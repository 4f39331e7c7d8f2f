package app.waybill.core.gateway;

/// How far a listing of images has come: repositories known so far and those that are through, and images so far. While
/// `scopesDone` is less than `scopes`, more repositories may become known.
public record ListingProgress(int scopesDone, int scopes, int repositoriesDone, int repositories, long images) {
    /// Before the first answer.
    public static final ListingProgress NONE = new ListingProgress(0, 0, 0, 0, 0);

    ListingProgress with(int moreScopesDone, int moreRepositoriesDone, int moreRepositories, int moreImages) {
        return new ListingProgress(scopesDone + moreScopesDone, scopes, repositoriesDone + moreRepositoriesDone,
                repositories + moreRepositories, images + moreImages);
    }
}
