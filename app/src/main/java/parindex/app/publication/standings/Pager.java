package parindex.app.publication.standings;

import java.util.List;
import java.util.stream.IntStream;

/// A long list in pages.
///
/// @param said  which rows these are, empty where all stand on one page
/// @param links to the pages
public record Pager(String said, List<Link> links) {
    private static final int ROWS = 100;

    public Pager {
        links = List.copyOf(links);
    }

    /// A page of the list.
    public record Link(String url, String number, boolean current) {}

    static int pages(int rows) {
        return Math.ceilDiv(rows, ROWS);
    }

    static <T> List<T> rows(List<T> all, int page) {
        return all.subList((page - 1) * ROWS, Math.min(page * ROWS, all.size()));
    }

    static Pager of(int rows, int page, String url, Asked asked, parindex.app.kit.web.Words words) {
        if (rows <= ROWS) {
            return new Pager("", List.of());
        }
        var figures = words.figures();
        return new Pager(
                words.say(
                        "standing.page",
                        figures.whole((page - 1L) * ROWS + 1),
                        figures.whole(Math.min((long) page * ROWS, rows)),
                        figures.whole(rows)),
                IntStream.rangeClosed(1, pages(rows))
                        .mapToObj(number -> new Link(
                                url + asked.query("page", String.valueOf(number)),
                                figures.whole(number),
                                number == page))
                        .toList());
    }
}
