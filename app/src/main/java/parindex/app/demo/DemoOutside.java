package parindex.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.outside.OutsideActions;
import parindex.app.assessment.outside.OutsideBook;
import parindex.app.assessment.outside.OutsideBook.Sheet;
import parindex.app.assessment.outside.OutsideReading;
import parindex.app.assessment.outside.TypedResult;
import parindex.app.assessment.outside.Wanted;
import parindex.app.criteria.SetEntry;
import parindex.app.kit.storage.Tenant;
import parindex.app.kit.web.Person;
import parindex.core.assessment.outside.OutsideSubject;
import parindex.core.language.Language;
import parindex.core.points.rule.Judgement;

/// Invented results from outside for the round that is being judged: one unit has all of them, the last one lacks
/// some.
@Component
class DemoOutside {
    private static final Logger LOG = LoggerFactory.getLogger(DemoOutside.class);
    private static final int LACKING = 3;

    private final RoundReading rounds;
    private final OutsideReading reading;
    private final OutsideActions actions;

    DemoOutside(RoundReading rounds, OutsideReading reading, OutsideActions actions) {
        this.rounds = rounds;
        this.reading = reading;
        this.actions = actions;
    }

    void play(Person by, String slug, SetEntry set) {
        Tenant.as(by.id(), () -> played(by, slug, set));
    }

    private OutsideActions.Outcome played(Person by, String slug, SetEntry set) {
        var round = rounds.find(slug).orElseThrow();
        var book = reading.book(round);
        var wanted = new ArrayList<Wanted>();
        for (var sheet : book.sheets()) {
            var isLast = sheet.equals(book.sheets().getLast());
            var some = wanted(book, sheet, set);
            wanted.addAll(isLast ? some.subList(0, Math.max(0, some.size() - LACKING)) : some);
        }
        var outcome = actions.keep(by, round, wanted, Optional.empty());
        if (outcome instanceof OutsideActions.Outcome.Refused refused) {
            LOG.warn("demonstration: {}", refused.why().en());
        }
        return outcome;
    }

    private static List<Wanted> wanted(OutsideBook book, Sheet sheet, SetEntry set) {
        var figures = new Figures(set.cases(), sheet.slug().hashCode());
        var all = new ArrayList<Wanted>();
        for (var leaf : book.leaves(sheet)) {
            var typed = leaf.asksForPoints()
                    ? Optional.of(survey(leaf, sheet))
                    : figures.of(leaf.item().code()).map(one -> typed(one.texts(), "", ""));
            typed.map(one -> one.read(leaf, Language.VI))
                    .filter(read -> read.faults().isEmpty())
                    .map(read -> new Wanted(sheet, leaf, 0, read.result()))
                    .filter(one -> book.refusal(one).isEmpty())
                    .ifPresent(all::add);
        }
        return all;
    }

    private static TypedResult survey(OutsideSubject.Leaf leaf, Sheet sheet) {
        var hash = Math.floorMod((sheet.slug() + leaf.key()).hashCode(), 300);
        var points = leaf.item()
                .max()
                .value()
                .multiply(BigDecimal.valueOf(680L + hash, 3))
                .setScale(4, RoundingMode.HALF_UP);
        return typed(
                Map.of(Judgement.POINTS, points.toPlainString().replace('.', ',')),
                String.valueOf(180 + hash),
                "0,0" + (12 + hash % 20));
    }

    private static TypedResult typed(Map<String, String> figures, String answers, String error) {
        var from =
                new TypedResult.From("Khảo sát minh họa, số liệu giả định của Tỉnh Thử", "15/11/2026", "12/BC-THỬ", "");
        return new TypedResult(false, figures, answers, error, from);
    }
}
