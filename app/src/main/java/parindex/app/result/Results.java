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
import parindex.core.analysis.Attribution;
import parindex.core.analysis.ReportStudy;
import parindex.core.intake.ReportedCard;

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
        var card = named(accepted.card(), subject);
        var study = ReportStudy.of(card, knowledge.reference());
        return new Result(
                subject,
                accepted,
                study,
                Attribution.of(card, knowledge.reference().agencies()),
                ItemSums.of(study.analysis().card()));
    }

    /// The card with the unit and year that a person named where the report does not.
    private static ReportedCard named(ReportedCard card, Subject subject) {
        var said = card.subject();
        var unit = said.unit().or(() -> Optional.of(subject.unit()));
        var year = said.year().or(() -> Optional.of(subject.year()));
        return card.about(new parindex.core.intake.Subject(unit, year, said.index(), said.documents()));
    }
}
