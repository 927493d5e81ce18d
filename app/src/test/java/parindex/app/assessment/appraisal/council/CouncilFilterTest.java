package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.assessment.appraisal.council.CouncilFilter.State;
import parindex.app.kit.web.Pager;

/// A list for the council of more lines than a page holds goes on, and none is left out.
@Tag("E-20")
class CouncilFilterTest {
    @Test
    void every_line_stands_on_exactly_one_page_and_a_page_beyond_the_end_is_the_last() {
        var all = IntStream.range(0, 2 * Pager.ROWS + 1).boxed().toList();
        assertThat(Pager.pages(all.size())).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> Pager.rows(all, at(page).page(all.size())))
                        .flatMap(rows -> rows.stream()))
                .containsExactlyElementsOf(all);
        assertThat(Pager.rows(all, at(99).page(all.size()))).containsExactly(all.getLast());
        assertThat(at(-1).page(0)).isEqualTo(1);
        assertThat(Pager.rows(List.of(), 1)).isEmpty();
    }

    private static CouncilFilter at(int page) {
        return new CouncilFilter(null, null, page);
    }

    @Test
    void the_filter_is_carried_on_in_addresses() {
        var filter = new CouncilFilter("decided", "so-y-te", 2);
        assertThat(filter.query()).isEqualTo("?state=decided&of=so-y-te&page=2");
        assertThat(filter.query(State.ALL, 1)).isEqualTo("?state=all&of=so-y-te");
        assertThat(new CouncilFilter("x", null, null).asked()).isEqualTo(State.OPEN);
    }
}
