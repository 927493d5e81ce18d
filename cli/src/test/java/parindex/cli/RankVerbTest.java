package parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parindex.cli.VerbsFixture.REAL;
import static parindex.cli.VerbsFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("A-02")
class RankVerbTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void equal_totals_share_a_place_and_the_next_is_skipped() throws IOException {
        var json = run(
                        "rank",
                        table("Đơn vị;Tổng điểm\nMẫu;90,5\nThử;82,0452\nVí Dụ;82,0452\nGiả Định;82,04\n"),
                        "--json")
                .json();
        assertThat(json.get("units")
                        .valueStream()
                        .map(unit -> unit.get("name").asString() + " "
                                + unit.get("place").asInt()))
                .containsExactly("Mẫu 1", "Thử 2", "Ví Dụ 2", "Giả Định 4");
    }

    @Test
    void a_unit_without_a_total_has_no_place() throws IOException {
        var json = run("rank", table("Đơn vị;Tổng điểm\nMẫu;90,5\nThử;\n"), "--json")
                .json();
        assertThat(json.get("units").get(1).get("total").isNull()).isTrue();
        assertThat(json.get("units").get(1).get("place").isNull()).isTrue();
    }

    @Test
    void an_order_published_without_totals_stays_as_published() {
        var json = run("rank", REAL, "--json").json();
        assertThat(json.get("units").size()).isEqualTo(63);
        assertThat(json.get("units").get(62).get("place").asInt()).isEqualTo(63);
    }

    @Test
    void a_file_without_a_ranking_is_refused() throws IOException {
        var said = run("rank", table("a;b\n1;2\n"));
        assertThat(said.status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(said.err().lines()).hasSize(1);
    }

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("bang.csv"), text).toString();
    }
}
