package parindex.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.core.document.Run;
import parindex.formats.pdf.Style.Align;

@Tag("D-04")
class FlowTest {
    private static final Style PLAIN = Style.line(Face.REGULAR, 14, Align.LEFT);
    private static final float WIDTH = 200;

    @Test
    void no_line_is_wider_than_its_column_and_no_word_is_lost() {
        var text = "Tỉnh Thử đạt điểm cao ".repeat(20).strip();
        var lines = Flow.lines(List.of(Run.words(text)), PLAIN, WIDTH);
        assertThat(lines).hasSizeGreaterThan(5).allMatch(line -> line.width() <= WIDTH);
        assertThat(lines.stream().map(FlowTest::text).collect(Collectors.joining(" ")))
                .isEqualTo(text);
    }

    @Test
    void a_word_longer_than_the_line_is_broken_and_kept_whole() {
        var word = "ẵ".repeat(200);
        var lines = Flow.lines(List.of(Run.words("một " + word + " hai")), PLAIN, WIDTH);
        assertThat(lines).allMatch(line -> line.width() <= WIDTH);
        assertThat(lines.stream().map(FlowTest::text).collect(Collectors.joining()))
                .contains(word);
    }

    @Test
    void a_word_of_a_million_letters_is_broken_in_no_time() {
        var lines = Flow.lines(List.of(Run.words("x".repeat(1_000_000))), PLAIN, WIDTH);
        assertThat(lines).hasSizeGreaterThan(30_000).allMatch(line -> line.width() <= WIDTH);
    }

    @Test
    void words_of_two_faces_without_a_blank_between_stay_together() {
        var lines = Flow.lines(List.of(Run.words("12,65").bold(), Run.words("; xếp")), PLAIN, WIDTH);
        assertThat(lines.getFirst().words())
                .extracting(word -> word.pieces().size())
                .containsExactly(2, 1);
    }

    @Test
    void only_the_last_line_of_a_paragraph_closes_it() {
        var lines = Flow.lines(List.of(Run.words("chữ ".repeat(60))), PLAIN, WIDTH);
        assertThat(lines.getLast().closing()).isTrue();
        assertThat(lines.subList(0, lines.size() - 1)).noneMatch(Line::closing);
    }

    @Test
    void lines_of_a_title_are_even_and_not_more_than_they_must_be() {
        var title = List.of(Run.words("Phân tích, đánh giá kết quả năm nay của tỉnh"));
        var lines = Flow.balanced(title, PLAIN, WIDTH);
        assertThat(lines).hasSameSizeAs(Flow.lines(title, PLAIN, WIDTH));
        assertThat(lines.getLast().width()).isGreaterThan(lines.getFirst().width() * 0.7f);
    }

    @Test
    void nothing_to_say_is_one_empty_line() {
        assertThat(Flow.lines(List.of(), PLAIN, WIDTH)).hasSize(1);
    }

    private static String text(Line line) {
        return line.words().stream()
                .map(word -> word.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
