package parindex.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.Place;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.PrintedReport.Row;
import parindex.core.intake.PrintedReport.SourceFile;
import parindex.core.intake.Recognition.NotRecognised;
import parindex.core.intake.Recognition.Recognised;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.reading.ReportRecogniser;
import parindex.core.unit.NameAliases;

/// A small report, typed as a person would: lines of text, then rows whose cells are parted by bars (code, name,
/// maximum, achieved, percentage, cause, agencies). What a test does not need is left out.
public final class AuditFixture {
    private static final String HEAD = "Mã|Tiêu chí|Điểm chuẩn|Điểm đạt được|Tỷ lệ %|Nguyên nhân|Trách nhiệm liên quan";

    private final List<String> text = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private String head = HEAD;
    private Optional<CriteriaSet> set = Optional.empty();
    private NameAliases aliases = NameAliases.NONE;

    private AuditFixture() {}

    public static AuditFixture aReport() {
        return new AuditFixture();
    }

    /// A paragraph of running text.
    public AuditFixture says(String line) {
        text.add(line);
        return this;
    }

    public AuditFixture head(String titles) {
        head = titles;
        return this;
    }

    /// A row, filled up with empty cells.
    public AuditFixture with(String cells) {
        var missing = HEAD.split("\\|").length - cells.split("\\|", -1).length;
        return withShort(cells + "|".repeat(Math.max(0, missing)));
    }

    /// A row with no more cells than are given.
    public AuditFixture withShort(String cells) {
        rows.add(cells);
        return this;
    }

    public AuditFixture total(String max, String achieved, String percent) {
        return with("|Tổng điểm|" + max + "|" + achieved + "|" + percent);
    }

    public AuditFixture following(CriteriaSet criteria) {
        set = Optional.of(criteria);
        return this;
    }

    public AuditFixture knowing(NameAliases names) {
        aliases = names;
        return this;
    }

    public ReportedCard card() {
        var lines = new ArrayList<>(text);
        lines.add(head);
        lines.addAll(rows);
        return card(lines, "\\|");
    }

    /// What one check finds, each as "kind code field: stated → expected", in the order of the report.
    public List<String> found(Check check) {
        return found(AuditInput.of(card(), set, aliases), check);
    }

    /// What one check finds in a card that was made by hand.
    public static List<String> found(ReportedCard card, Check check) {
        return found(AuditInput.of(card, Optional.empty(), NameAliases.NONE), check);
    }

    private static List<String> found(AuditInput input, Check check) {
        return new AuditReport(check.on(input))
                .findings().stream().map(AuditFixture::said).toList();
    }

    /// What all checks find.
    public AuditReport audit() {
        return Audit.of(card(), set, aliases);
    }

    /// A finding in short.
    public static String said(Finding finding) {
        var code = finding.code().isEmpty() ? "-" : finding.code();
        var figures = finding.stated().isEmpty() && finding.expected().isEmpty()
                ? ""
                : ": " + finding.stated() + " → " + finding.expected();
        return finding.kind().code() + " " + code + " " + finding.field() + figures.stripTrailing();
    }

    static ReportedCard card(List<String> lines, String bar) {
        var printed = IntStream.range(0, lines.size())
                .mapToObj(i ->
                        new Row(Place.line(i + 1), Arrays.asList(lines.get(i).split(bar, -1))))
                .toList();
        return switch (ReportRecogniser.recognise(
                new PrintedReport(new SourceFile("thu.txt", "txt", ""), true, printed))) {
            case Recognised(var card) -> card;
            case NotRecognised(var why, var place) -> throw new AssertionError(place + " " + why.vi());
        };
    }
}
