package parindex.app.kit.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parindex.app.ServerTest;
import parindex.app.VisitorFixture;
import parindex.app.VisitorFixture.Answer;
import parindex.app.assessment.round.RoundFixture;
import parindex.app.people.PeopleFixture;
import parindex.core.assessment.Role;

/// A request with a key is done once, however often it comes.
@ServerTest
@Tag("O-07")
class OnceTest {
    @Autowired
    VisitorFixture visitors;

    @Autowired
    PeopleFixture people;

    @Autowired
    RoundFixture rows;

    private PeopleFixture.Made person = new PeopleFixture.Made(new UUID(0, 0), "");
    private Ask ask = new Ask(VisitorFixture.Visitor.at("http://localhost"), "");

    @BeforeEach
    void administrator() {
        person = people.person(Role.ADMINISTRATOR);
        ask = Ask.as(visitors.as(person));
    }

    private static String somebody(String name) {
        return "{\"name\":\"%s\",\"role\":\"DRAFTER\",\"unit\":\"tinh-thu\"}".formatted(name);
    }

    private static String fresh() {
        return "nguoi-" + Long.toHexString(System.nanoTime());
    }

    private Answer join(String key, String body) {
        return ask.send("POST", "/people", body, Map.of("Idempotency-Key", key));
    }

    @Test
    void without_a_key_nothing_is_done() {
        people.province();
        var name = fresh();
        for (var key : new String[] {" ", "1", "not-a-key", "00000000-0000-0000-0000-00000000000g"}) {
            var answer = join(key, somebody(name));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"key-wanted\"");
        }
        assertThat(ask.get("/people?q=" + name).body()).doesNotContain(name);
    }

    @Test
    void the_same_request_again_is_answered_as_the_first_time_and_done_once() {
        people.province();
        var name = fresh();
        var key = UUID.randomUUID().toString();
        var first = join(key, somebody(name));
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        var again = join(key, somebody(name));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains("/join/");
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void a_key_belongs_to_one_request_of_one_person() {
        people.province();
        var key = UUID.randomUUID().toString();
        assertThat(join(key, somebody(fresh())).status()).isEqualTo(200);
        var other = join(key, somebody(fresh()));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("\"code\":\"key-used\"");
        var elsewhere = ask.send("POST", "/units", "{}", Map.of("Idempotency-Key", key));
        assertThat(elsewhere.status()).isEqualTo(422);
        ask = Ask.as(visitors.as(Role.ADMINISTRATOR));
        assertThat(join(key, somebody(fresh())).status()).isEqualTo(200);
    }

    @Test
    void what_was_refused_did_nothing_so_its_key_is_free_again() {
        people.province();
        var key = UUID.randomUUID().toString();
        assertThat(join(key, somebody("Tên có dấu")).status()).isEqualTo(422);
        assertThat(join(key, somebody(fresh())).status()).isEqualTo(200);
    }

    @Test
    void of_many_at_once_one_is_done() throws Exception {
        people.province();
        var name = fresh();
        var key = UUID.randomUUID().toString();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(any -> many.submit(() -> join(key, somebody(name)).status()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
            }
        }
        var journal = ask.get("/journal?q=" + name).body();
        assertThat(journal.split("person-added", -1)).hasSize(2);
    }

    /// Whoever reads the database must not find a link that lets somebody in.
    @Test
    void the_database_keeps_no_link_that_it_could_read() {
        people.province();
        var answer = join(UUID.randomUUID().toString(), somebody(fresh()));
        var word = answer.body().replaceAll(".*/join/([^\"]+)\".*", "$1");
        assertThat(word).hasSizeGreaterThan(20);
        var kept = rows.as(
                person.id(),
                db -> db.sql("""
                        select count(*) filter (where position(convert_to(:word, 'UTF8') in answer) > 0) as readable,
                               count(*) as all_of_them
                        from answered where answer is not null""")
                        .param("word", word)
                        .query((row, at) -> row.getInt("readable") + "/" + row.getInt("all_of_them"))
                        .single());
        assertThat(kept).isEqualTo("0/1");
    }
}
