package parindex.app.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.app.intake.table.TablesFiles.bring;
import static parindex.app.intake.table.TablesFiles.heads;
import static parindex.app.intake.table.TablesFiles.rows;
import static parindex.app.intake.table.TablesFiles.units;
import static parindex.app.intake.table.TablesFiles.workbook;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.core.assessment.Role;

/// Programs read published tables of others, and withdraw them; all figures are invented.
@ServerTest
@Tag("O-07")
@Tag("A-08")
class TableApiTest {
    @Autowired
    VisitorFixture visitors;

    @Test
    void a_table_is_read_with_every_digit_and_withdrawn_with_a_reason() {
        var visitor = visitors.as(Role.COORDINATOR);
        var address = bring(visitor, 2021, "Bảng bịa cho chương trình", workbook(heads(), rows(units(2021))));
        var api = "/api/v1" + address;
        var reader = visitors.as(Role.LEADER);
        assertThat(reader.get("/api/v1/tables?limit=1").body())
                .contains("\"title\":\"Bảng bịa cho chương trình\"", "\"rows\":63", "\"withdrawn\":null");
        assertThat(reader.get(api).body())
                .contains(
                        "\"kind\":\"province\"", "\"number\":\"01/QĐ-THỬ\"", "\"date\":\"2022-04-30\"", "\"sha256\":\"")
                .contains("\"total\":\"" + TablesFiles.total(0).toPlainString() + "\"");
        var body = "{\"reason\":\"Thử xong\"}";
        assertThat(reader.ask("POST", api + "/withdraw", Map.of(), body).status())
                .isEqualTo(404);
        assertThat(visitor.ask("POST", api + "/withdraw", Map.of(), "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var gone = visitor.ask("POST", api + "/withdraw", key, body);
        assertThat(gone.body()).contains("\"withdrawn\":{\"reason\":\"Thử xong\"");
        assertThat(visitor.ask("POST", api + "/withdraw", key, body).body()).isEqualTo(gone.body());
        assertThat(reader.get("/api/v1/tables/" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
