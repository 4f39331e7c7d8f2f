package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.gateway.Profile;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.ProfileKind;
import app.waybill.core.gateway.ProfileListing;
import app.waybill.core.gateway.Scope;
import app.waybill.ui.fx.DirectTasks;

class ProfilesTest {
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);

    @Test
    void firstStartUsesAFewWorkableProfilesAndChecksThem() {
        Profiles profiles = read("tools", "broken", "qa", "qa-eu", "prod", "sandbox");
        assertThat(profiles.inUse()).extracting(ProfileItem::name).containsExactly("tools", "qa", "qa-eu", "prod");
        assertThat(profiles.inUse()).extracting(item -> item.state().get()).containsExactly(ProfileState.SIGNED_IN,
                ProfileState.SIGNED_IN, ProfileState.SIGN_IN_NEEDED, ProfileState.SIGNED_IN);
        assertThat(profiles.inUse()).extracting(ProfileItem::swatch).containsExactly(1, 2, 3, 4);
        assertThat(profiles.profile("broken").orElseThrow().state().get()).isEqualTo(ProfileState.BROKEN);
    }

    @Test
    void fortyProfilesAreNotAllUsedAtOnce() {
        Profiles profiles = read(IntStream.range(0, 40).mapToObj(i -> "account" + i).toArray(String[]::new));
        assertThat(profiles.all()).hasSize(40);
        assertThat(profiles.inUse()).hasSize(4);
    }

    @Test
    void scopesAreTheProfilesInUseInTheirRegions() {
        Profiles profiles = read("tools", "qa");
        ProfileItem qa = profiles.profile("qa").orElseThrow();
        profiles.mark(qa, marks -> marks.lookingAt(List.of("eu-west-1", "us-east-1")));
        profiles.mark(profiles.profile("tools").orElseThrow(), ProfileMarks::unused);
        assertThat(profiles.scopes().get()).containsExactly(new Scope("qa", "eu-west-1"), new Scope("qa", "us-east-1"));
    }

    @Test
    void failedSignInIsKnownFromAnyCall() {
        Profiles profiles = read("tools", "qa");
        profiles.learnFrom(new CloudException.SignInNeeded(new Call("qa", "eu-west-1", "ecr:DescribeImages", null),
                "the session has expired", "Sign in.", null));
        assertThat(profiles.profile("qa").orElseThrow().state().get()).isEqualTo(ProfileState.SIGN_IN_NEEDED);
    }

    @Test
    void productionTurnsReadOnlyOnAndAKeyOpensItForOnePlan() {
        Profiles profiles = read("prod");
        WriteLock lock = new WriteLock(settings);
        profiles.mark(profiles.profile("prod").orElseThrow(), ProfileMarks::asProduction);
        assertThat(lock.test("prod")).isTrue();
        WriteLock.Key key = lock.unlock(List.of("prod"));
        assertThat(lock.test("prod")).isFalse();
        WriteLock.Key another = lock.unlock(List.of("prod", "qa"));
        key.close();
        assertThat(lock.test("prod")).as("another plan needs it still").isFalse();
        another.close();
        assertThat(lock.test("prod")).isTrue();
    }

    @Test
    void accountIsAwsWordBeforeTheFiles() {
        Profiles profiles = read("tools");
        assertThat(profiles.inUse().getFirst().account()).contains("111111111111");
    }

    private Profiles read(String... names) {
        Profiles profiles = new Profiles(new Gateway(List.of(names)), new DirectTasks(), settings);
        profiles.readAgain();
        return profiles;
    }

    private record Gateway(List<String> names) implements ProfileGateway {
        @Override
        public ProfileListing profiles() {
            Stream<Profile> all = names.stream().map(name -> new Profile(name, ProfileKind.SSO, "eu-west-1",
                    "999999999999", null, "broken".equals(name) ? "it names a source that is not there" : null));
            return new ProfileListing(all.toList(), List.of(Path.of("/home/ana/.aws/config")), List.of());
        }

        @Override
        public List<KnownRegion> regions() {
            return List.of();
        }

        @Override
        public Identity identity(String profile) {
            if ("qa-eu".equals(profile)) {
                throw new CloudException.SignInNeeded(new Call(profile, null, "sts:GetCallerIdentity", null),
                        "the session has expired", "Sign in.", null);
            }
            return new Identity("111111111111", "arn:aws:sts::111111111111:assumed-role/Deployer/ana.kovac");
        }
    }
}
