package parindex.app.assessment.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parindex.app.assessment.entry.CellView.Field;
import parindex.app.assessment.entry.CellView.Line;
import parindex.app.assessment.entry.CellView.Score;
import parindex.app.assessment.entry.CellView.Shape;
import parindex.app.kit.web.Words;
import parindex.core.assessment.Entry;
import parindex.core.assessment.EntryFinding;
import parindex.core.assessment.EntryState;
import parindex.core.criteria.item.Item;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;
import parindex.core.points.figure.Facts;
import parindex.core.points.figure.Obstacle;
import parindex.core.points.rule.Award;
import parindex.core.scoring.LeafScore;
import parindex.core.scoring.ScoreCard;

/// Makes cells to be shown out of a sheet.
///
/// @param sheet the sheet
/// @param card  the points its entries make
/// @param words in the language of the reader
public record CellViews(Sheet sheet, ScoreCard card, Words words) {
    private static final int FINEST = 12;

    public static CellViews of(Sheet sheet, Words words) {
        return new CellViews(sheet, sheet.card(), words);
    }

    /// One leaf.
    public CellView of(Item leaf) {
        var entry = sheet.entries().of(leaf.code());
        var closed = SheetGate.closed(sheet, leaf);
        var lines = sheet.contents().at(leaf).stream().map(this::line).toList();
        var score = card.leaf(leaf.code());
        return new CellView(
                leaf.code().toString(),
                entry.version(),
                shape(entry, closed, lines),
                entry.state().name(),
                Control.of(leaf, entry).stream()
                        .map(control -> field(control, entry, leaf))
                        .toList(),
                entry.explanation(),
                score(entry, score),
                score.award().map(award -> words.say(award.said())).orElse(""),
                target(leaf),
                lines,
                sheet.cell(leaf.code()),
                closed);
    }

    private String target(Item leaf) {
        return sheet.head()
                .apart()
                .targets()
                .against(card, leaf.code())
                .map(aim -> aim.gap()
                        .filter(gap -> gap.isMoreThan(Points.ZERO))
                        .map(gap -> words.say("sheet.target.missing", shown(aim.target()), shown(gap)))
                        .orElseGet(() -> words.say("sheet.target", shown(aim.target()))))
                .orElse("");
    }

    private String shown(Points points) {
        return Sums.shown(points, words);
    }

    private static Shape shape(Entry entry, Optional<SheetGate.Closed> closed, List<Line> lines) {
        if (closed.isPresent()) {
            return Shape.LOCKED;
        }
        if (lines.stream()
                .anyMatch(
                        line -> line.severity().equals("error") && !line.kind().equals("unproved"))) {
            return Shape.FAULTY;
        }
        return entry.version() == 0 ? Shape.PLAIN : Shape.SAVED;
    }

    private Line line(EntryFinding finding) {
        return new Line(word(finding.severity()), word(finding.kind()), words.say(finding.said()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Field field(Control control, Entry entry, Item leaf) {
        var last = Optional.ofNullable(sheet.last().get(leaf.code()))
                .flatMap(facts -> facts.find(control.name()))
                .map(fact -> last(control, fact))
                .orElse("");
        return new Field(control, control.shown(entry, words), control.said(entry, words), last);
    }

    private String last(Control control, Facts.Fact fact) {
        return switch (fact) {
            case Facts.State state -> label(control, state.name());
            case Facts.Figure figure ->
                control.form() == Control.Form.TICK
                        ? words.say(figure.value().isZero() ? "entry.no" : "entry.yes")
                        : number(control, figure.value());
        };
    }

    private String number(Control control, Share value) {
        var shown = control.unit().equals(parindex.core.points.figure.Input.PERCENT) ? value.percent() : value;
        return words.figures().exact(shown.rounded(Rounding.halfUp(FINEST)));
    }

    private String label(Control control, String value) {
        return control.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(choice -> words.say(choice.label()))
                .orElse(value);
    }

    private Score score(Entry entry, LeafScore score) {
        if (score.state() == LeafScore.State.NOT_APPLICABLE) {
            return new Score("", words.say("entry.not-applicable"), false);
        }
        return score.points()
                .map(points -> new Score(points.toString(), words.figures().exact(points.value()), true))
                .orElseGet(() -> new Score("", entry.state() == EntryState.EMPTY ? "–" : why(score), false));
    }

    /// "chưa tính được: thiếu mẫu số"
    private String why(LeafScore score) {
        var missing = score.award().stream()
                .flatMap(award -> award instanceof Award.NotComputable none
                        ? none.obstacles().stream()
                        : java.util.stream.Stream.<Obstacle>empty())
                .flatMap(obstacle -> obstacle instanceof Obstacle.Missing missed
                        ? java.util.stream.Stream.of(
                                lower(words.say(missed.input().label())))
                        : java.util.stream.Stream.empty())
                .toList();
        return missing.isEmpty()
                ? words.say("entry.not-computable")
                : words.say("entry.not-computable.missing", String.join(", ", missing));
    }

    private String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /// A decimal as screens print it.
    static String exact(java.math.BigDecimal value, Language language) {
        return Numerals.exact(value, language);
    }
}
