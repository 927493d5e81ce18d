package parindex.formats.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.document.Workbook.Cell;
import parindex.core.document.Workbook.Column;
import parindex.core.document.Workbook.Row;
import parindex.core.document.Workbook.Sheet;
import parindex.core.language.Language;
import parindex.core.points.Points;
import parindex.core.publication.Publication;
import parindex.core.publication.Recount;
import parindex.core.scoring.ScoreCard;
import parindex.formats.csv.CsvWriter;

/// A published result as one table: a line for each item of each unit, figures with a decimal point. It says itself
/// which version of what it is.
public final class PublicationTable {
    private static final List<String> HEADS = List.of(
            "round",
            "version",
            "decision",
            "kind",
            "unit",
            "name",
            "total",
            "place",
            "tied",
            "band",
            "code",
            "item",
            "max",
            "points",
            "state");

    private final Publication publication;

    private PublicationTable(Publication publication) {
        this.publication = publication;
    }

    /// The table as CSV.
    public static byte[] csv(Publication publication) {
        var table = new PublicationTable(publication);
        var rows = publication.sets().entrySet().stream()
                .flatMap(kind -> table.rows(kind.getKey(), kind.getValue()))
                .toList();
        var columns = HEADS.stream().map(head -> new Column(head, 0)).toList();
        var out = new ByteArrayOutputStream();
        try {
            CsvWriter.write(new Sheet("results", columns, rows), Language.EN, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private Stream<Row> rows(String kind, CriteriaSet set) {
        Map<String, ScoreCard> cards = Recount.cards(publication, kind);
        return Recount.standings(publication.heading().year(), set, cards).stream()
                .flatMap(row -> set.items().stream()
                        .map(item -> row(
                                kind,
                                row,
                                item,
                                Optional.ofNullable(cards.get(row.code())).orElseThrow())));
    }

    private Row row(String kind, Recount.Row row, Item item, ScoreCard card) {
        var heading = publication.heading();
        var standing = row.standing();
        var isLeaf = card.set().isLeaf(item.code());
        var score = card.leaf(item.code());
        var points = isLeaf ? score.points() : Optional.of(card.achieved(item.code()));
        var name = publication.unit(row.code()).orElseThrow().unit().name();
        return new Row(
                false,
                List.of(
                        word(heading.round()),
                        word(String.valueOf(heading.version())),
                        word(heading.decision().number()),
                        word(kind),
                        word(row.code()),
                        word(name),
                        figure(standing.total()),
                        word(standing.place().map(String::valueOf).orElse("")),
                        word(String.valueOf(standing.tied())),
                        word(standing.band().orElse("")),
                        word(item.code().toString()),
                        word(item.title()),
                        figure(Optional.of(isLeaf ? item.max() : card.max(item.code()))),
                        figure(points),
                        word(
                                isLeaf
                                        ? score.state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')
                                        : "sum")));
    }

    private static Cell word(String text) {
        return new Cell.Word(text);
    }

    private static Cell figure(Optional<Points> points) {
        return points.<Cell>map(there -> new Cell.Figure(there.value(), there.decimals()))
                .orElse(Cell.EMPTY);
    }
}
