package parindex.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.evidence.scan.ClamdFixture;
import parindex.app.evidence.scan.LateScanFixture;
import parindex.app.evidence.upload.KeepingFixture;
import parindex.app.evidence.upload.Progress.Finished;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// A scanner that is down keeps nobody from handing in; what it finds later is shut then.
@ServerTest
@Tag("O-06")
class LateScansTest {
    private static final String DOWN = "localhost:1";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    EvidenceFixture evidence;

    @Autowired
    KeepingFixture keeping;

    @Autowired
    LateScanFixture late;

    private KnownUnit unit;
    private PeopleFixture.Made drafter;
    private Visitor visitor;

    @BeforeEach
    void come() {
        unit = evidence.department();
        drafter = people.person(Role.DRAFTER, unit);
        visitor = visitors.as(drafter);
    }

    private String handedInWhileDown(String text) {
        var finished = (Finished)
                keeping.upload(DOWN, unit.id(), drafter.id(), "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
        return "/evidence/" + finished.document();
    }

    @Test
    void what_came_while_the_scanner_was_down_says_so_and_is_scanned_later() throws IOException {
        var document = handedInWhileDown("Kế hoạch " + System.nanoTime());
        assertThat(visitor.get(document).text()).contains("chưa quét vi-rút");
        assertThat(visitor.get(document + "/versions/1/file").status()).isEqualTo(200);
        assertThat(late.run(DOWN)).isZero();
        assertThat(visitor.get(document).text()).contains("chưa quét vi-rút");
        try (var clamd = new ClamdFixture(true)) {
            assertThat(late.run(clamd.address())).isPositive();
        }
        assertThat(visitor.get(document).text()).contains("đã quét, không có vi-rút");
        assertThat(visitor.get(document + "/versions/1/file").status()).isEqualTo(200);
    }

    @Test
    void what_is_found_later_is_shut_and_its_owners_are_told() throws IOException {
        var document = handedInWhileDown(ClamdFixture.VIRUS + " " + System.nanoTime());
        try (var clamd = new ClamdFixture(true)) {
            assertThat(late.run(clamd.address())).isPositive();
        }
        for (var path : new String[] {"/file", "/preview", "/pages/1"}) {
            assertThat(visitor.get(document + "/versions/1" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(visitor.get(document).text()).contains("có vi-rút");
        assertThat(visitor.get("/evidence").text()).contains("có vi-rút");
        assertThat(visitors.as(Role.ADMINISTRATOR).get("/admin/journal?q=FOUND").text())
                .contains("quét vi-rút tài liệu", document);
    }

    @Test
    void what_is_found_at_once_is_not_taken() throws IOException {
        try (var clamd = new ClamdFixture(true)) {
            var bytes = (ClamdFixture.VIRUS + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
            var progress = keeping.upload(clamd.address(), unit.id(), drafter.id(), "a.txt", bytes);
            assertThat(progress).isInstanceOf(Refused.class);
        }
    }
}
