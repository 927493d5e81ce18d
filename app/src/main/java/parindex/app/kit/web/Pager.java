package parindex.app.kit.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A long list in pages.
///
/// @param said  which rows these are, empty where all stand on one page
/// @param links to the pages
public record Pager(String said, List<Link> links) {
    /// How many rows stand on a page.
    public static final int ROWS = 100;

    public Pager {
        links = List.copyOf(links);
    }

    /// A page of the list.
    public record Link(String url, String number, boolean current) {}

    /// How many pages so many rows take.
    public static int pages(int rows) {
        return Math.ceilDiv(rows, ROWS);
    }

    /// The page that is shown of so many rows, where another one was asked for that there may not be.
    public static int page(int asked, int rows) {
        return Math.clamp(asked, 1, Math.max(1, pages(rows)));
    }

    /// The rows of a page.
    public static <T> List<T> rows(List<T> all, int page) {
        return all.subList((page - 1) * ROWS, Math.min(page * ROWS, all.size()));
    }

    /// The links below and above a list.
    ///
    /// @param url address of a page
    public static Pager of(int rows, int page, IntFunction<String> url, Words words) {
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
                        .mapToObj(number -> new Link(url.apply(number), figures.whole(number), number == page))
                        .toList());
    }
}
