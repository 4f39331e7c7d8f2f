package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.QA;
import static app.waybill.ui.images.Samples.TOOLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Scope;
import app.waybill.core.text.TimeText;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

class ListingNoticesTest {
    private static final Scope FRANKFURT = new Scope("qa", "eu-central-1");
    private static final Listing COMPLETE = Listing.NONE.running().complete(Samples.NOW);

    private final List<String> acts = new ArrayList<>();
    private final ListingNotices notices = new ListingNotices(new TimeText(Clock.fixed(Samples.NOW, ZoneOffset.UTC)),
            profile -> acts.add("sign in " + profile), profile -> acts.add("list " + profile));

    @Test
    void nothingIsSaidWhileAllGoesWell() {
        assertThat(notices.of(Map.of(QA, COMPLETE, TOOLS, Listing.NONE.running()))).isEmpty();
    }

    @Test
    void aSignedOutProfileGetsOneNoticeForAllItsRegions() {
        List<Notice> shown = notices.of(listings(QA, COMPLETE.failed(expired()), FRANKFURT,
                COMPLETE.failed(expired()), TOOLS, COMPLETE));

        assertThat(shown).singleElement().satisfies(notice -> {
            assertThat(notice.words()).isEqualTo("qa is signed out: its repositories in eu-west-1, eu-central-1 are"
                    + " from 09:42. The other profiles are not affected.");
            assertThat(notice.tone()).isEqualTo(Tone.WARNING);
            notice.acts().getFirst().run().run();
            assertThat(acts).containsExactly("sign in qa");
        });
    }

    @Test
    void aRefusalSaysWhatIsMissingAndWhatToDo() {
        List<Notice> shown = notices.of(Map.of(QA, Listing.NONE.running().failed(denied())));

        assertThat(shown).singleElement().satisfies(notice -> {
            assertThat(notice.words()).isEqualTo("qa/eu-west-1 ecr:DescribeRepositories: you may not do this Ask for"
                    + " this permission. Its repositories in eu-west-1 are not all listed.");
            assertThat(notice.tone()).isEqualTo(Tone.DANGER);
            notice.acts().getFirst().run().run();
            assertThat(acts).containsExactly("list qa");
        });
    }

    @Test
    void differentReasonsOfOneProfileAreTwoNotices() {
        assertThat(notices.of(listings(QA, COMPLETE.failed(expired()), FRANKFURT, COMPLETE.failed(denied()), TOOLS,
                COMPLETE))).hasSize(2);
    }

    @Test
    void aListingThatWasStoppedSaysSo() {
        assertThat(notices.of(Map.of(QA, Listing.NONE.running().ended()))).singleElement()
                .extracting(Notice::words).isEqualTo(
                        "You stopped the listing of qa: its repositories in eu-west-1 are not all listed.");
    }

    private static Map<Scope, Listing> listings(Scope a, Listing ofA, Scope b, Listing ofB, Scope c, Listing ofC) {
        Map<Scope, Listing> listings = new LinkedHashMap<>();
        listings.put(a, ofA);
        listings.put(b, ofB);
        listings.put(c, ofC);
        return listings;
    }

    private static CloudException expired() {
        return new CloudException.SignInNeeded(call(), "the session has expired", "Sign in again.", null);
    }

    private static CloudException denied() {
        return new CloudException.AccessDenied(call(), "you may not do this", "Ask for this permission.", null);
    }

    private static Call call() {
        return new Call("qa", "eu-west-1", "ecr:DescribeRepositories", null);
    }
}
