package parindex.app.publication.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.publication.standings.BoardPage.Choice;
import parindex.app.publication.standings.BoardPage.Filter;
import parindex.app.publication.standings.BoardPage.Link;
import parindex.app.publication.standings.BoardPage.Matrix;
import parindex.app.publication.standings.BoardPage.Paging;
import parindex.app.publication.standings.BoardPage.Table;
import parindex.core.criteria.Item;
import parindex.core.language.Fold;
import parindex.core.publication.PublishedUnit;

/// Makes the page of standings.
///
/// @param frame  around it
/// @param board  what is ranked
/// @param place  where the page and the units are
/// @param before the result that arrows compare with
record BoardFacts(Frame frame, Board board, Place place, Optional<Before> before) {
    private static final int LINES = 100;
    private static final List<Integer> GAPS = List.of(1, 2, 5, 10);

    /// Where the page and the units are.
    ///
    /// @param url   of the page, without what is asked
    /// @param units before the code of a unit
    /// @param keeps whether the page of a unit is told what was asked, so that it leads back
    record Place(String url, String units, boolean keeps) {
        String unit(String code, String area, Asked asked) {
            return units + code + (keeps ? asked.query() : "") + (area.isEmpty() ? "" : "#item-" + area);
        }
    }

    BoardPage page() {
        var asked = board.asked();
        var table = new BoardTable(frame, board, place);
        var count = board.chosen().size();
        var first = asked.first() < count ? asked.first() : 0;
        var sentence = table.sentence();
        return new BoardPage(
                frame,
                place.url(),
                sentence,
                List.of(view(false, "rank.list"), view(true, "rank.matrix")),
                filters(),
                asked.isMatrix() ? asked.view() : "",
                asked.isMatrix() ? Table.NONE : table.table(first, LINES),
                asked.isMatrix() ? new BoardMatrix(frame, board, place, before).matrix(first, LINES) : Matrix.NONE,
                paging(first, count));
    }

    private Link view(boolean matrix, String title) {
        return new Link(
                place.url() + board.asked().as(matrix).query(),
                words().say(title),
                board.asked().isMatrix() == matrix);
    }

    private Paging paging(int first, int count) {
        if (count <= LINES) {
            return new Paging("", "", "");
        }
        var figures = words().figures();
        var last = Math.min(count, first + LINES);
        return new Paging(
                words().say("rank.lines", figures.whole(first + 1L), figures.whole(last), figures.whole(count)),
                first == 0
                        ? ""
                        : place.url()
                                + board.asked().at(Math.max(0, first - LINES)).query(),
                last == count ? "" : place.url() + board.asked().at(last).query());
    }

    private List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        add(filters, "kind", "rank.kind", kinds(), 1);
        if (!board.asked().isMatrix()) {
            add(filters, "by", "rank.by", items(), 1);
        }
        add(filters, "region", "rank.region", values(regions(), board.asked().region(), "rank.region.all"), 1);
        add(filters, "group", "rank.group", values(groups(), board.asked().group(), "rank.group.all"), 1);
        if (board.asked().isMatrix() && before.isPresent()) {
            add(filters, "gap", "rank.gap", gaps(), 1);
        }
        return filters;
    }

    /// A field with something to choose.
    private void add(List<Filter> filters, String name, String title, List<Choice> choices, int least) {
        if (choices.size() > least) {
            filters.add(new Filter(name, words().say(title), choices));
        }
    }

    private List<Choice> kinds() {
        return board.shown().publication().sets().keySet().stream()
                .map(kind -> new Choice(kind, words().say("unit-kind." + kind), kind.equals(board.kind()), false))
                .toList();
    }

    private List<Choice> items() {
        var chosen = board.item().map(Item::code);
        return Stream.concat(
                        Stream.of(new Choice("", words().say("rank.total"), chosen.isEmpty(), false)),
                        board.set().items().stream()
                                .map(item -> new Choice(
                                        item.code().toString(),
                                        item.code() + " " + item.title(),
                                        chosen.filter(item.code()::equals).isPresent(),
                                        true)))
                .toList();
    }

    private List<Choice> values(List<String> all, String chosen, String none) {
        if (all.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Choice("", words().say(none), chosen.isEmpty(), false)),
                        all.stream().map(one -> new Choice(one, one, one.equals(chosen), true)))
                .toList();
    }

    private List<String> regions() {
        return board.units().stream()
                .flatMap(unit -> board.regions().apply(unit.name()).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Fold::plain))
                .toList();
    }

    private List<String> groups() {
        return board.units().stream()
                .map(PublishedUnit::groups)
                .flatMap(List::stream)
                .distinct()
                .sorted(java.util.Comparator.comparing(Fold::plain))
                .toList();
    }

    private List<Choice> gaps() {
        return GAPS.stream()
                .map(gap -> new Choice(
                        String.valueOf(gap),
                        words().say("rank.gap.points", String.valueOf(gap)),
                        Objects.equals(gap, board.asked().points()),
                        false))
                .toList();
    }

    private Words words() {
        return frame.words();
    }
}
