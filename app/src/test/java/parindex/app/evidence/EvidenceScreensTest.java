package parindex.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.kit.storage.FileStore;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

@ServerTest
@Tag("E-07")
class EvidenceScreensTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    EvidenceFixture evidence;

    @Autowired
    FileStore files;

    @Test
    void an_empty_library_says_what_to_do() {
        var page = visitors.as(Role.DRAFTER, evidence.department()).get("/evidence");
        assertThat(page.page().select("h1").text()).startsWith("Chưa có tài liệu kiểm chứng nào");
        assertThat(page.text()).contains("tối đa 50 MB", "chưa cài quét vi-rút");
    }

    @Test
    void a_document_is_found_without_accents_and_by_its_unit_alone() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit, "Quyết định cải cách.pdf", EvidenceFixture.pdf(3))
                .location();
        assertThat(visitor.get(document).page().select("h1").text()).isEqualTo("Quyết định cải cách");
        assertThat(visitor.get("/evidence?q=quyet+dinh+cai").text()).contains("Quyết định cải cách", "3 trang");
        assertThat(visitor.get("/evidence?q=khong-co").text()).contains("Không có tài liệu nào như vậy");
        var stranger = visitors.as(Role.DRAFTER, evidence.department());
        assertThat(stranger.get("/evidence?q=quyet+dinh").text()).doesNotContain("Quyết định cải cách");
        for (var path : new String[] {"", "/versions/1/file", "/versions/1/pages/1", "/versions/1/preview"}) {
            assertThat(stranger.get(document + path).status()).isEqualTo(404);
        }
        assertThat(stranger.get(document).body().replace(document, "/evidence/x"))
                .as("foreign and absent look the same")
                .hasSameSizeAs(stranger.get("/evidence/00000000-0000-0000-0000-000000000000")
                        .body()
                        .replace("/evidence/00000000-0000-0000-0000-000000000000", "/evidence/x"));
    }

    @Test
    @Tag("O-06")
    void a_file_is_handed_out_to_be_kept_and_never_to_run() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var bytes = EvidenceFixture.docx("Xin &lt;script&gt; chào");
        var document = add(visitor, unit, "Công văn.docx", bytes).location();
        var file = visitor.get(document + "/versions/1/file");
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("C%C3%B4ng%20v%C4%83n.docx");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
    }

    @Test
    @Tag("E-08")
    void a_document_is_looked_at_in_a_sandbox() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var word = add(visitor, unit, "a.docx", EvidenceFixture.docx("Xin &lt;script&gt; chào"))
                .location();
        var preview = visitor.get(word + "/versions/1/preview");
        assertThat(preview.header("Content-Security-Policy"))
                .startsWith("sandbox; default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'self'");
        assertThat(preview.page().select("script, img, a, link")).isEmpty();
        assertThat(preview.text()).isEqualTo("Xin <script> chào");
        var pdf = add(visitor, unit, "b.pdf", EvidenceFixture.pdf(2)).location();
        var page = visitor.get(pdf + "/versions/1/pages/2");
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        assertThat(page.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(visitor.get(pdf + "/versions/1/pages/3").status()).isEqualTo(404);
    }

    @Test
    void a_new_version_leaves_the_older_one_as_it_was() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var first = EvidenceFixture.pdf(1);
        var document = add(visitor, unit, "a.pdf", first).location();
        var second = EvidenceFixture.pdf(2);
        visitor.upload(document, document + "/versions", "a sửa.pdf", second);
        assertThat(visitor.get(document).text()).contains("Phiên bản 2", "Phiên bản 1", "a sửa.pdf");
        assertThat(visitor.get(document + "/versions/1/file").bytes()).isEqualTo(first);
        assertThat(visitor.get(document + "/versions/2/file").bytes()).isEqualTo(second);
        assertThat(visitor.get(document + "?version=1")
                        .page()
                        .select(".evidence-halves h2")
                        .getFirst()
                        .text())
                .isEqualTo("Phiên bản 1");
    }

    @Test
    void the_same_file_twice_is_told_and_stored_once() throws java.io.IOException {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var bytes = EvidenceFixture.pdf(1);
        var document = add(visitor, unit, "a.pdf", bytes).location();
        var stored = files.count();
        var again = add(visitor, unit, "tên khác.pdf", bytes).location();
        assertThat(again).isEqualTo(document + "?known");
        assertThat(visitor.get(again).text()).contains("không lưu thêm lần nữa");
        assertThat(files.count()).isEqualTo(stored);
    }

    @Test
    @Tag("O-06")
    void what_is_not_taken_gets_one_sentence() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var macro = EvidenceFixture.zip(Map.of("word/document.xml", "x", "word/vbaProject.bin", "x"));
        refused(
                add(visitor, unit, "a.html", "<script>x()</script>".getBytes(StandardCharsets.UTF_8)),
                "không nhận loại");
        refused(add(visitor, unit, "a.docx", macro), "macro");
        refused(add(visitor, unit, "a.pdf", EvidenceFixture.png(4)), "ảnh PNG");
        refused(add(visitor, unit, "\u202Efdp.exe", EvidenceFixture.pdf(1)), "không nhận loại");
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains(why);
    }

    @Test
    void what_is_said_of_a_document_is_changed_by_one_at_a_time() {
        var unit = evidence.department();
        var visitor = visitors.as(Role.DRAFTER, unit);
        var document = add(visitor, unit, "a.pdf", EvidenceFixture.pdf(1)).location();
        var said = Map.of(
                "title", "Báo cáo", "number", "12/BC-SNV", "dated", "05/03/2026", "issuer", "Sở Thử", "changes", "0");
        assertThat(visitor.submit(document, document, said).status()).isEqualTo(302);
        assertThat(visitor.get(document).text()).contains("Số 12/BC-SNV · ngày 05/03/2026 · Sở Thử");
        assertThat(visitor.get("/evidence?q=12%2Fbc").text()).contains("Báo cáo");
        var late = visitor.submit(document, document, said);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("người khác vừa sửa");
        var senseless = new java.util.HashMap<>(said);
        senseless.put("dated", "31/02/2026");
        assertThat(visitor.submit(document, document, senseless).status()).isEqualTo(422);
    }

    @Test
    void who_only_reads_adds_nothing() {
        var unit = evidence.department();
        var document = add(visitors.as(Role.DRAFTER, unit), unit, "a.pdf", EvidenceFixture.pdf(1))
                .location();
        var reader = visitors.as(Role.LEADER, unit);
        assertThat(reader.get(document).page().select("input[type=file], input[name=title]"))
                .isEmpty();
        assertThat(add(reader, unit, "b.pdf", EvidenceFixture.pdf(1)).status()).isEqualTo(404);
        assertThat(reader.submit("/account/password", document, Map.of("title", "Khác", "changes", "0"))
                        .status())
                .isEqualTo(404);
    }

    private static Answer add(Visitor visitor, KnownUnit unit, String name, byte[] bytes) {
        return visitor.upload("/account/password", "/evidence?unit=" + unit.id(), name, bytes);
    }
}
