package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

@ServerTest
@Tag("F-12")
class DraftImportTest {
    private static final String SET = """
            set: from-a-file
            title: Bộ nạp từ tệp
            kind: department
            years: [2026]
            settling: { facts: { digits: 4, way: cut }, known: stated, basis: đặt ra }
            items:
              - { code: "1", title: Lĩnh vực, max: 3 }
              - { code: "1.1", title: Tiêu chí, max: 2, source: facts, rule: { kind: judgement, known: unknown, basis: đặt ra } }
            """;

    @Autowired
    VisitorFixture visitors;

    @Autowired
    JdbcClient sql;

    private VisitorFixture.Answer hand(String name, String text) {
        return visitors.signedIn()
                .upload("/criteria/drafts", "/criteria/drafts/import", name, text.getBytes(StandardCharsets.UTF_8));
    }

    private int drafts() {
        return sql.sql("select count(*) from criteria_draft")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_readable_set_becomes_a_draft_even_when_it_does_not_add_up() {
        var visitor = visitors.signedIn();
        var answer = hand("bo.yaml", SET);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(visitor.get(answer.location())
                        .page()
                        .select("[data-row=1] .tree-off")
                        .text())
                .isEqualTo("lệch 1");
        assertThat(hand("bo.yaml", SET).text()).contains("Đã có bộ tiêu chí tên from-a-file");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_every_fault_and_nothing_is_written() {
        var before = drafts();
        var answer = hand(
                "bo.yaml",
                SET.replace("from-a-file", "broken")
                        .replace("max: 2", "max: hai")
                        .replace("years: [2026]", "years: [nay]"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert] li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(answer.text()).contains("hai", "nay");
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void a_copy_needs_a_name_of_its_own() {
        var visitor = visitors.signedIn();
        var taken = visitor.submit(
                "/criteria/drafts", "/criteria/drafts", Map.of("base", DraftFixture.BASE, "name", "vn-province-2020"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.text()).contains("Đã có bộ tiêu chí tên vn-province-2020");
        assertThat(visitor.submit("/criteria/drafts", "/criteria/drafts", Map.of("base", "nothing"))
                        .status())
                .isEqualTo(404);
    }
}
