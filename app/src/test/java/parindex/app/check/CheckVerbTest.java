package parindex.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.kit.journal.Checkpoints;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Receipt;
import parindex.app.kit.journal.ReceiptJson;
import parindex.app.kit.journal.Receipts;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.cli.Console;
import parindex.core.language.Language;
import tools.jackson.databind.json.JsonMapper;

/// `./parindex check` on an installation that runs and on one that rests.
@Tag("M-05")
class CheckVerbTest {
    private static final String CONTENT = "0f".repeat(32);

    @TempDir
    static Path kept;

    private static DatabaseFixture database;
    private static JournalKeys keys;
    private static Path receipt;

    @BeforeAll
    static void start() throws IOException {
        database = DatabaseFixture.start("check-verb");
        keys = new JournalKeys(database.data());
        database.transaction().executeWithoutResult(deed -> {
            database.administrator("người gửi");
            database.journal().write(null, "sent", "/rounds/1", Receipt.named(CONTENT));
        });
        var given = new Receipts(database.app(), keys).issue("sent", "/rounds/1", CONTENT);
        receipt = Files.writeString(kept.resolve("bien-nhan.json"), ReceiptJson.text(given));
    }

    @BeforeEach
    void sign() {
        new Checkpoints(database.app(), keys, database.data()).sign();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_whole_installation_is_right_while_it_runs_and_while_it_rests() {
        assertThat(check().status()).isZero();
        database.rest();
        var resting = check("--witness", receipt.toString());
        assertThat(resting.status()).isZero();
        assertThat(resting.out().lines().filter(line -> line.startsWith("✓ đạt")))
                .hasSizeGreaterThan(12);
        assertThat(resting.out())
                .contains("Bằng chứng " + receipt, "parindex-journal-")
                .doesNotContain("✗");
        assertThat(resting.err()).isEmpty();
        database.wake();
    }

    @Test
    @Tag("V5")
    @Tag("T4")
    void a_chain_rewritten_with_valid_hashes_is_caught_by_a_kept_receipt() throws IOException {
        rewrite("/rounds/2");
        forgetCheckpoints();
        assertThat(check().status()).isZero();
        var said = check("--witness", receipt.toString());
        rewrite("/rounds/1");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out())
                .contains("✗ hỏng  Bằng chứng " + receipt, "nhật ký đến dòng 1 không còn là nhật ký đã ký");
    }

    @Test
    void a_chain_rewritten_with_valid_hashes_is_caught_by_the_checkpoints_of_the_installation() {
        rewrite("/rounds/2");
        var said = run(Language.EN, "check", "--data", database.data().root().toString());
        rewrite("/rounds/1");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("✗ wrong  Signed checkpoints", "line 1: no longer what was signed at line 1");
    }

    @Test
    void json_has_one_object_for_each_check() {
        var said = check("--json");
        var document = JsonMapper.shared().readTree(said.out());
        assertThat(document.path("sound").asBoolean()).isTrue();
        assertThat(document.path("keys").get(0).asString()).startsWith("parindex-journal-");
        assertThat(document.path("checks").findValuesAsString("name"))
                .startsWith("journal-chain", "checkpoints", "files", "one-current-card");
    }

    @Test
    void what_is_no_installation_is_refused_in_one_sentence_and_stays_untouched() {
        var nowhere = kept.resolve("khong-co");
        var said = run(Language.VI, "check", "--data", nowhere.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("khong-co");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void what_is_no_witness_is_refused_in_one_sentence() throws IOException {
        var file = Files.writeString(kept.resolve("thu.txt"), "không phải");
        var said = check("--witness", file.toString());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("thu.txt");
    }

    @Test
    void a_database_that_does_not_answer_is_refused_in_one_sentence() {
        var said = check("--spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/parindex");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err().lines()).singleElement().asString().contains("không kết nối được");
    }

    @Test
    void the_journal_is_printed_one_object_a_line_with_all_that_is_hashed() {
        var said = run(Language.VI, "journal", "--data", database.data().root().toString());
        assertThat(said.status()).isZero();
        var line = JsonMapper.shared().readTree(said.out().lines().findFirst().orElseThrow());
        assertThat(line.path("position").asInt()).isEqualTo(1);
        assertThat(line.path("subject").asString()).isEqualTo("/rounds/1");
        assertThat(line.path("hash").asString()).hasSize(64);
    }

    private static void rewrite(String subject) {
        superuser().sql("""
                alter table journal disable trigger all;
                update journal set subject = '%1$s', hash = journal_hash(
                    position, at, actor, action, '%1$s', detail, sealed, previous);
                update journal_head set hash = (select hash from journal);
                alter table journal enable trigger all;
                alter table journal enable always trigger journal_append;
                alter table journal enable always trigger journal_change;
                alter table journal enable always trigger journal_truncate""".formatted(subject)).update();
    }

    private static void forgetCheckpoints() throws IOException {
        superuser().sql("""
                alter table journal_checkpoint disable trigger all;
                delete from journal_checkpoint;
                alter table journal_checkpoint enable trigger all;
                alter table journal_checkpoint enable always trigger journal_checkpoint_change;
                alter table journal_checkpoint enable always trigger journal_checkpoint_truncate""").update();
        Files.delete(database.data().sub("checkpoints").resolve("000000000001.txt"));
    }

    private static JdbcClient superuser() {
        return JdbcClient.create(database.superuser());
    }

    private record Said(int status, String out, String err) {}

    private static Said check(String... more) {
        var words = Stream.concat(
                Stream.of("check", "--data", database.data().root().toString()), Stream.of(more));
        return run(Language.VI, words.toArray(String[]::new));
    }

    private static Said run(Language language, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language);
        int status = InstallationVerbs.run(console, words);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
