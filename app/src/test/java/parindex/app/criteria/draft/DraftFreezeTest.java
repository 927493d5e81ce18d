package parindex.app.criteria.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;

/// A set that was frozen stays as it is.
@ServerTest
@Tag("F-01")
class DraftFreezeTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    JdbcClient sql;

    private DraftFixture frozen() {
        var draft = DraftFixture.copy(visitors.signedIn());
        var answer = draft.deed("/freeze", accepting(draft));
        assertThat(answer.location()).as(answer.text()).isEqualTo(draft.url());
        return draft;
    }

    private static Map<String, String> accepting(DraftFixture draft) {
        var accept = draft.open("/freeze").page().select("input[name=accept]").eachAttr("value");
        return accept.isEmpty() ? Map.of() : Map.of("accept", String.join(",", accept));
    }

    @Test
    void an_edit_after_freezing_is_refused_and_a_new_version_offered() {
        var draft = frozen();
        var page = draft.open("/items/1.2?tab=content");
        assertThat(page.text()).contains("đã chốt", "Tạo phiên bản mới");
        assertThat(page.page().select("#save")).isEmpty();
        var refused = draft.form("/items/1.2?tab=content")
                .with("item.title", "Tên khác")
                .save();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Không ghi thay đổi: bộ này đã chốt", "Tạo phiên bản mới");
        assertThat(draft.deed("/items/1.4/move", Map.of("way", "up")).status()).isEqualTo(409);
        assertThat(draft.deed("/undo", Map.of()).status()).isEqualTo(409);
        draft.deed("/discard", Map.of());
        assertThat(draft.open("").text()).contains("đã chốt");
    }

    @Test
    void a_new_version_begins_as_a_copy_of_the_frozen_one() {
        var draft = frozen();
        var base = draft.open("").page().select("input[name=base]").val();
        var next = draft.visitor().submit(draft.url(), "/criteria/drafts", Map.of("base", base));
        assertThat(next.status()).isEqualTo(302);
        assertThat(draft.visitor()
                        .get(next.location())
                        .page()
                        .select("#set-name")
                        .val())
                .isEqualTo(base + "-v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update criteria_draft set document = 'x', sha256 = encode(sha256('x'), 'hex') where id = :id",
                "update criteria_draft set state = 'DRAFT', frozen_at = null, frozen_by = null where id = :id",
                "update criteria_draft set title = 'Tên khác' where id = :id",
                "insert into criteria_change (draft, seq, actor, deed, vi, en, before) select id, 99, created_by, '', '', '', '' from criteria_draft where id = :id",
                "delete from criteria_draft where id = :id",
                "delete from criteria_change where draft = :id",
                "update criteria_change set vi = 'Khác' where draft = :id"
            })
    void the_program_itself_cannot_change_it_in_the_database(String statement) {
        var draft = frozen();
        assertThatThrownBy(() -> sql.sql(statement).param("id", draft.id()).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(frozen|not open to changes|permission denied).*");
    }

    @Test
    void the_hash_of_a_document_fits_its_text() {
        var draft = DraftFixture.copy(visitors.signedIn());
        assertThatThrownBy(() -> sql.sql("update criteria_draft set document = 'x' where id = :id")
                        .param("id", draft.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Tag("F-03")
    void a_set_with_an_error_cannot_be_frozen_even_by_sending_the_form() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("/items/1.2?tab=content").with("item.max", "9").save();
        assertThat(draft.open("/freeze").text()).contains("Chưa chốt được");
        assertThat(draft.deed("/freeze", Map.of()).status()).isEqualTo(409);
        assertThat(draft.open("").page().select("#draft-tools")).isNotEmpty();
    }

    @Test
    @Tag("F-05")
    void a_leaf_without_basis_has_to_be_accepted_by_name() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("?tab=acts").without("acts.law.").save();
        draft.form("/items/1.2?tab=law").without("law.").save();
        var page = draft.open("/freeze");
        assertThat(page.text()).contains("Chưa có căn cứ", "1.2");
        assertThat(draft.deed("/freeze", Map.of()).status()).isEqualTo(409);
        assertThat(draft.deed("/freeze", accepting(draft)).status()).isEqualTo(302);
        assertThat(sql.sql("select accepted from criteria_draft where id = :id")
                        .param("id", draft.id())
                        .query(String.class)
                        .single())
                .contains("no-legal-basis 1.2");
    }

    @Test
    void who_looks_at_an_older_version_looks_again() {
        var draft = DraftFixture.copy(visitors.signedIn());
        draft.form("/items/1.2?tab=content").with("item.title", "Tên khác").save();
        var late = draft.deed("/freeze", Map.of("version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("vừa được sửa");
    }
}
