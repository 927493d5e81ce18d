package parindex.core.audit.text;

import static parindex.core.audit.Severity.ERROR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Shortening;
import parindex.core.audit.Spot;
import parindex.core.intake.ReportedItem;
import parindex.core.language.Fold;
import parindex.core.language.Numerals;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Recomputes percentages that causes give beside their counts or amounts: "30/120 hồ sơ, đạt 25 %", "giao
/// 200 triệu đồng, thực hiện 210 triệu đồng, đạt 105 %".
public final class CauseFiguresAddUp implements Check {
    private static final int LONGEST = 2_000;
    private static final String NUMBER = "(?<![\\d/.,])\\d+(?:[.,]\\d+)*";
    private static final String PERCENT = "(?<percent>\\d+(?:[.,]\\d+)?)\\s*%";
    private static final Pattern SHARE = Pattern.compile("(?<part>" + NUMBER
            + ")\\s*/\\s*(?<whole>\\d+(?:[.,]\\d+)*)(?![\\d/])[^.;%\\d]{0,60}\\b(?:dat|chiem|bang|ty le)[^.;%\\d]{0,20}"
            + PERCENT);
    private static final Pattern AMOUNTS =
            Pattern.compile("(?<whole>" + NUMBER + ")\\s*(?<unit>(?:trieu|ty|nghin)?\\s*dong)" + "[^%;]{0,120}?(?<part>"
                    + NUMBER + ")\\s*\\k<unit>[^%;\\d]{0,40}\\b(?:dat|bang|chiem|ty le)[^.;%\\d]{0,20}" + PERCENT);

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        return input.tree().items().stream().flatMap(CauseFiguresAddUp::item).toList();
    }

    private static Stream<Finding> item(ReportedItem item) {
        var cause = Fold.plain(item.cause().substring(0, Math.min(item.cause().length(), LONGEST)));
        return Stream.concat(
                        SHARE.matcher(cause).results(), AMOUNTS.matcher(cause).results())
                .flatMap(match -> check(item, match).stream());
    }

    private static Optional<Finding> check(ReportedItem item, MatchResult match) {
        var part = number(match.group("part"));
        var whole = number(match.group("whole"));
        var printed = match.group("percent");
        var said = new BigDecimal(printed.replace(',', '.'));
        if (whole.signum() == 0 || part.signum() == 0 || fits(part, whole, said) || fits(whole, part, said)) {
            return Optional.empty();
        }
        var exact = percent(part, whole).rounded(Rounding.PRINTED);
        var spot = Spot.of(item, "cause").says(Numerals.plain(said)).shouldSay(Numerals.plain(exact));
        return Optional.of(Finding.of(
                FindingKind.TEXT_ARITHMETIC, ERROR, spot, TextWording.causePercent(spot, said, exact, part, whole)));
    }

    private static boolean fits(BigDecimal part, BigDecimal whole, BigDecimal said) {
        return Shortening.explains(percent(part, whole), said, Math.max(0, said.scale()));
    }

    private static Share percent(BigDecimal part, BigDecimal whole) {
        return FigureFits.percentOf(Share.of(part), whole);
    }

    // A mark before each group of three digits parts thousands, any other mark parts decimals.
    private static BigDecimal number(String printed) {
        return printed.matches("[1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\1\\d{3})*")
                ? new BigDecimal(printed.replaceAll("[.,]", ""))
                : new BigDecimal(printed.replaceAll("[.,](?=.*[.,])", "").replace(',', '.'));
    }
}
