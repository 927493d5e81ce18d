package parindex.core.audit.text;

import static parindex.core.audit.Severity.ERROR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parindex.core.audit.AuditInput;
import parindex.core.audit.Check;
import parindex.core.audit.Finding;
import parindex.core.audit.FindingKind;
import parindex.core.audit.Prose.Mark;
import parindex.core.audit.Prose.Passage;
import parindex.core.audit.Spot;
import parindex.core.intake.TextFigure.Meaning;
import parindex.core.language.Numerals;

/// Adds the parts of the scoring scale (thang điểm): lines one after the other that each give a part of the same
/// whole, "60/100 điểm" and "40/100 điểm", must make up that whole.
public final class ScalesAddUp implements Check {
    private record Part(Passage passage, BigDecimal points, BigDecimal of) {}

    @Override
    public Set<FindingKind> kinds() {
        return Set.of(FindingKind.TEXT_ARITHMETIC);
    }

    @Override
    public List<Finding> on(AuditInput input) {
        var findings = new ArrayList<Finding>();
        var run = new ArrayList<Part>();
        for (var passage : input.prose().passages()) {
            var part = part(passage);
            if (part.isEmpty()
                    || !run.isEmpty()
                            && run.getFirst().of().compareTo(part.get().of()) != 0) {
                check(run).ifPresent(findings::add);
                run.clear();
            }
            part.ifPresent(run::add);
        }
        check(run).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Part> part(Passage passage) {
        return passage.figures().size() == 1 ? part(passage, passage.figures().getFirst()) : Optional.empty();
    }

    private static Optional<Part> part(Passage passage, Mark mark) {
        var figure = mark.figure();
        return figure.meaning() == Meaning.MAX
                ? figure.value().flatMap(points -> figure.of().map(of -> new Part(passage, points, of)))
                : Optional.empty();
    }

    private static Optional<Finding> check(List<Part> run) {
        if (run.size() < 2) {
            return Optional.empty();
        }
        var sum = run.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = run.getFirst().of();
        var spot = Spot.at(run.getFirst().passage().place(), "max")
                .says(Numerals.plain(whole))
                .shouldSay(Numerals.plain(sum));
        return sum.compareTo(whole) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingKind.TEXT_ARITHMETIC, ERROR, spot, TextWording.sum(whole, sum, run.size(), false)));
    }
}
