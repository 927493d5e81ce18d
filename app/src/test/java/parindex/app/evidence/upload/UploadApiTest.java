package parindex.app.evidence.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.VisitorFixture.Visitor;
import parindex.app.evidence.EvidenceFixture;
import parindex.app.evidence.scan.Scanner;
import parindex.app.evidence.upload.Progress.Refused;
import parindex.app.evidence.upload.Progress.Why;
import parindex.app.kit.parser.Parser;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.DiskRoom;
import parindex.app.kit.storage.FileStore;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

@ServerTest
@Tag("O-06")
@Tag("E-08")
class UploadApiTest {
    private static final String UPLOADS = "/api/v1/evidence/uploads";
    private static final String LINE = "mã;số liệu của dòng thử nghiệm\n";

    @Autowired
    VisitorFixture visitors;

    @Autowired
    EvidenceFixture evidence;

    @Autowired
    PeopleFixture people;

    @Autowired
    UploadActions actions;

    @Autowired
    Pieces pieces;

    @Autowired
    Parser parser;

    @Autowired
    FileStore files;

    @Autowired
    DataFolder data;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    private KnownUnit unit;
    private Visitor visitor;
    private String token;

    @BeforeEach
    void signIn() {
        unit = evidence.department();
        visitor = visitors.as(Role.DRAFTER, unit);
        token = visitor.token("/account/password");
    }

    @Test
    @Tag("E-07")
    void somebody_who_works_for_hundreds_of_units_adds_to_the_last_of_them() {
        var province = people.province("Tỉnh Thử Rất Đông");
        Tenant.as(
                people.actor(),
                () -> transactions.execute(
                        status -> sql.sql("""
                insert into unit (id, slug, name, kind, parent)
                select gen_random_uuid(), 'dong-' || n, 'Sở Thử ' || to_char(n, 'FM000'), 'DEPARTMENT', :province
                from generate_series(1, 520) n""").param("province", province.id()).update()));
        unit = people.department(province, "Văn phòng Thử");
        visitor = visitors.as(Role.COORDINATOR, province);
        token = visitor.token("/account/password");
        assertThat(begin(UUID.randomUUID(), "bang.csv", 10).status()).isEqualTo(201);
        unit = people.department("Sở Thử Khác Tỉnh");
        assertThat(begin(UUID.randomUUID(), "bang.csv", 10).status()).isEqualTo(404);
    }

    @Test
    void a_file_comes_in_pieces_and_goes_on_where_the_line_broke() {
        var text = (UUID.randomUUID() + LINE.repeat(60_000)).replaceAll("[^\\x00-\\x7F]", "x");
        var id = UUID.randomUUID();
        assertThat(begin(id, "bang.csv", text.length()).status()).isEqualTo(201);
        assertThat(put(id, 0, text.substring(0, 1 << 20)).body()).contains("\"offset\":1048576");
        assertThat(begin(id, "bang.csv", text.length()).body()).contains("\"offset\":1048576");
        assertThat(visitor.get(UPLOADS + "/" + id).header("Upload-Offset")).isEqualTo("1048576");
        assertThat(put(id, 0, text.substring(0, 10)).status()).isEqualTo(409);
        assertThat(finish(id).status()).isEqualTo(409);
        assertThat(put(id, 1 << 20, text.substring(1 << 20)).status()).isEqualTo(200);
        var finished = finish(id);
        assertThat(finished.body()).contains("\"version\":1", "\"known\":false");
        assertThat(finish(id).body()).isEqualTo(finished.body());
        var document = finished.body().replaceAll(".*\"document\":\"([^\"]+)\".*", "$1");
        assertThat(visitor.get("/evidence/" + document + "/versions/1/file").body())
                .isEqualTo(text);
    }

    @Test
    void two_gigabytes_are_refused_before_the_first_byte() {
        var answer = begin(UUID.randomUUID(), "phim.pdf", 2L << 30);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("lớn hơn 50 MB");
    }

    @Test
    void what_cannot_become_a_document_is_refused_before_the_first_byte() {
        assertThat(begin(UUID.randomUUID(), "a.exe", 10).status()).isEqualTo(422);
        assertThat(begin(UUID.randomUUID(), "a.pdf", 0).status()).isEqualTo(422);
        assertThat(begin(UUID.randomUUID(), "a.pdf", -1).status()).isEqualTo(422);
        unit = evidence.department();
        assertThat(begin(UUID.randomUUID(), "a.pdf", 10).status()).isEqualTo(404);
    }

    @Test
    void a_piece_is_one_mebibyte_at_most_and_ends_with_the_file() {
        var id = UUID.randomUUID();
        begin(id, "a.txt", 3 << 20);
        assertThat(put(id, 0, "a".repeat((1 << 20) + 1)).status()).isEqualTo(413);
        var small = UUID.randomUUID();
        begin(small, "a.txt", 3);
        assertThat(put(small, 0, "aaaa").status()).isEqualTo(413);
        assertThat(put(small, 0, "aaa").status()).isEqualTo(200);
    }

    @Test
    void an_upload_belongs_to_who_began_it() {
        var id = UUID.randomUUID();
        begin(id, "a.txt", 3);
        var colleague = visitors.as(Role.DRAFTER, unit);
        assertThat(colleague.get(UPLOADS + "/" + id).status()).isEqualTo(404);
        assertThat(colleague.get(UPLOADS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void content_is_looked_at_when_all_of_it_is_there() {
        var id = UUID.randomUUID();
        begin(id, "a.txt", 17);
        put(id, 0, "<script>x</script");
        var answer = finish(id);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"content\"", "trang web");
    }

    @Test
    void a_disk_that_is_nearly_full_takes_no_more_files() throws IOException {
        var full = uploads(new DiskRoom(data, 10, any -> new DiskRoom.Space(1L << 30, 80L << 20)), new Scanner("", 1));
        var person = people.person(Role.DRAFTER, unit).id();
        assertThat(full.begin(UUID.randomUUID(), unit.id(), "a.txt", 3, person))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Why.NO_ROOM);
                    assertThat(refused.said().vi()).contains("Ổ đĩa của máy chủ sắp đầy");
                });
    }

    @Test
    void a_scanner_that_is_down_delays_no_upload() {
        var person = people.person(Role.DRAFTER, unit).id();
        evidence.as(person, () -> {});
        var down = uploads(
                new DiskRoom(data, 10, any -> new DiskRoom.Space(1L << 30, 1L << 30)), new Scanner("localhost:1", 1));
        var text = UUID.randomUUID().toString();
        var settled = parindex.app.kit.storage.Tenant.as(person, () -> whole(down, text, person));
        assertThat(settled).isInstanceOf(Progress.Finished.class);
        var document = ((Progress.Finished) settled).document();
        assertThat(visitor.get("/evidence/" + document).text()).contains("chưa quét vi-rút");
    }

    private Progress whole(Uploads uploads, String text, UUID person) {
        try {
            return uploads.whole(
                    unit.id(),
                    Optional.empty(),
                    "a.txt",
                    new Uploads.Sent() {
                        @Override
                        public long bytes() {
                            return text.length();
                        }

                        @Override
                        public java.io.InputStream open() {
                            return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                        }
                    },
                    person);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Uploads uploads(DiskRoom room, Scanner scanner) {
        return new Uploads(actions, pieces, room, parser, scanner, files);
    }

    private Answer begin(UUID id, String name, long bytes) {
        var body = "{\"name\":\"%s\",\"bytes\":%d,\"unit\":\"%s\"}".formatted(name, bytes, unit.id());
        return send("POST", UPLOADS, body, Map.of("Idempotency-Key", id.toString()));
    }

    private Answer put(UUID id, long offset, String piece) {
        return send("PUT", UPLOADS + "/" + id + "?offset=" + offset, piece, Map.of());
    }

    private Answer finish(UUID id) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return send("POST", UPLOADS + "/" + id + "/finish", "{}", key);
    }

    private Answer send(String method, String path, String body, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("X-CSRF-TOKEN", token);
        headers.put("Content-Type", method.equals("PUT") ? "application/octet-stream" : "application/json");
        return visitor.send(method, path, body, headers);
    }
}
