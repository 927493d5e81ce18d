package parindex.app.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parindex.app.intake.CardStore;
import parindex.app.intake.Knowledge;
import parindex.app.kit.web.Subject;
import parindex.core.analysis.Analysis;
import parindex.core.analysis.Attribution;
import parindex.core.analysis.ReportedMovement;
import parindex.core.criteria.CriteriaSet;
import parindex.core.intake.Acceptance;
import parindex.core.intake.ReportedCard;
import parindex.core.ranking.Standing;
import parindex.core.ranking.Standings;

/// Hands out results. They are made of the stored card alone and never change, so the last few are kept; a card that
/// is superseded has another number and its result simply falls out.
@Component
public class Results {
    private static final int KEPT = 8;

    private final CardStore cards;
    private final Knowledge knowledge;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Result> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Result> eldest) {
            return size() > KEPT;
        }
    };

    Results(CardStore cards, Knowledge knowledge) {
        this.cards = cards;
        this.knowledge = knowledge;
    }

    /// The result behind a subject.
    public Result of(Subject subject) {
        var known = find(subject.card());
        if (known != null) {
            return known;
        }
        var made = make(subject);
        lock.lock();
        try {
            kept.put(subject.card(), made);
        } finally {
            lock.unlock();
        }
        return made;
    }

    private @Nullable Result find(UUID card) {
        lock.lock();
        try {
            return kept.get(card);
        } finally {
            lock.unlock();
        }
    }

    private Result make(Subject subject) {
        var accepted = cards.find(subject.card()).orElseThrow();
        var card = accepted.card();
        var set = subject.invented() ? Optional.<CriteriaSet>empty() : knowledge.set(subject.year());
        var attribution = Attribution.of(card, knowledge.agencies());
        var scores = Acceptance.of(card, set);
        var analysis = Analysis.of(scores, attribution, standings(subject, card), ReportedMovement.of(card));
        return new Result(
                subject, accepted, set, attribution, analysis, knowledge.findings(card, set), ItemSums.of(scores));
    }

    /// What was published of all units, where the unit is among them; else the ranking that the report prints. An
    /// invented unit stands among those of its own report only.
    private Standings standings(Subject subject, ReportedCard card) {
        var printed = ReportedStandings.of(card);
        if (subject.invented()) {
            return printed;
        }
        var published = knowledge.published().standings(subject.year());
        var placed = published.find(subject.unit()).flatMap(Standing::place).isPresent();
        return placed || printed.units().isEmpty() ? published : printed;
    }
}
