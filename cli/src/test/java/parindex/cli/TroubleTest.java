package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parindex.core.language.Language;

class TroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"read", "audit"})
    void a_missing_file_is_one_sentence_and_status_2(String verb) {
        var said = run(verb, "khong-co.txt");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("khong-co.txt");
    }

    @Test
    void an_unknown_word_is_one_sentence_and_status_2() {
        var said = run("doc", "a.txt");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err().lines()).singleElement().asString().contains("doc");
    }

    @Test
    void a_missing_file_name_is_bad_usage() {
        var said = run("read");
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err().lines()).singleElement().asString().contains("read");
    }

    @Test
    void help_is_a_result() {
        assertThat(run("help").status()).isZero();
        assertThat(run("help").out()).contains("audit FILE");
    }

    @Test
    void a_bug_has_a_number_and_no_stack_trace_on_the_terminal() {
        var out = new ByteArrayOutputStream();
        var err = new PrintStream(out, true, StandardCharsets.UTF_8);
        var status = Trouble.said(new Console(err, err, Language.VI), new IllegalStateException("thử"));
        assertThat(status).isEqualTo(ExitStatus.BUG);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("lỗi chương trình số")
                .doesNotContain("IllegalStateException")
                .hasLineCount(1);
    }
}
