package app.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileListing;

/// What profiles must do for Waybill.
public interface ProfileContract {
    /// The cloud to test.
    SeededCloud seeded();

    private ProfileGateway profiles() {
        return seeded().cloud().profiles();
    }

    @Test
    default void theProfilesAreListedWithoutProblems() {
        ProfileListing listing = profiles().profiles();
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.profiles()).extracting(Profile::name).contains(seeded().home().profile(),
                seeded().otherProfile());
    }

    @Test
    default void twoProfilesAreTwoAccounts() {
        Identity home = profiles().identity(seeded().home().profile());
        Identity other = profiles().identity(seeded().otherProfile());
        assertThat(home.account()).isEqualTo(seeded().account());
        assertThat(home.arn()).contains(seeded().account());
        assertThat(other.account()).isEqualTo(seeded().otherAccount());
        assertThat(other.arn()).contains(seeded().otherAccount());
    }
}
