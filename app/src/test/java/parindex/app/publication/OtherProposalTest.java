package parindex.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// Two people publish what both have seen: a page that shows an older proposal decides nothing about a newer one.
@ServerTest
@Tag("A-07")
@Tag("T3")
class OtherProposalTest {
    @Autowired
    PublishedFixture published;

    @Autowired
    VisitorFixture visitors;

    @Test
    void who_opened_the_page_of_another_proposal_confirms_and_withdraws_nothing() {
        var ready = published.ready();
        ready.propose();
        var old = Map.of("saw", ready.saw(ready.other()));
        ready.withdraw(ready.made().visitor());
        ready.propose(Map.of("number", "99/QĐ-UBND", "dated", "15/12/2026"));
        for (var deed : new String[] {"/confirm", "/withdraw"}) {
            var answer = ready.other().submit(ready.page(), ready.page() + deed, old);
            assertThat(answer.status()).as(deed).isEqualTo(409);
            assertThat(answer.text()).contains("không còn là đề nghị khi bạn mở trang", "99/QĐ-UBND");
        }
        assertThat(visitors.anonymous().get(ready.published() + "/1").status()).isEqualTo(404);
        assertThat(ready.confirm(ready.other()).status()).isEqualTo(302);
    }
}
