package parindex.app.assessment.appraisal.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parindex.app.assessment.appraisal.council.CouncilFilter.State;

/// A list for the council of more lines than a page holds goes on, and none is left out.
@Tag("E-20")
class CouncilFilterTest {
    @Test
    void every_line_stands_on_exactly_one_page_and_a_page_beyond_the_end_is_the_last() {
        var all = IntStream.range(0, 2 * CouncilFilter.ROWS + 1).boxed().toList();
        assertThat(CouncilFilter.pages(all.size())).isEqualTo(3);
        assertThat(IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> new CouncilFilter(null, null, page).rows(all))
                        .flatMap(rows -> rows.stream()))
                .containsExactlyElementsOf(all);
        assertThat(new CouncilFilter(null, null, 99).rows(all)).containsExactly(all.getLast());
        assertThat(new CouncilFilter(null, null, -1).page(0)).isEqualTo(1);
    }

    @Test
    void the_filter_is_carried_on_in_addresses() {
        var filter = new CouncilFilter("decided", "so-y-te", 2);
        assertThat(filter.query()).isEqualTo("?state=decided&of=so-y-te&page=2");
        assertThat(filter.query(State.ALL, 1)).isEqualTo("?state=all&of=so-y-te");
        assertThat(new CouncilFilter("x", null, null).asked()).isEqualTo(State.OPEN);
    }
}
