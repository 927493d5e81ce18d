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
import parindex.core.analysis.Reference;
import parindex.core.analysis.ReportStudy;
import parindex.core.intake.ReportedCard;

/// Hands out results. They are made of the stored card and of what is known of its year, so the last few are kept while
/// that stays the same; a card that is superseded has another number and its result simply falls out.
@Component
public class Results {
    private static final int KEPT = 8;

    private final CardStore cards;
    private final Knowledge knowledge;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > KEPT;
        }
    };

    Results(CardStore cards, Knowledge knowledge) {
        this.cards = cards;
        this.knowledge = knowledge;
    }

    /// The result behind a subject.
    public Result of(Subject subject) {
        var reference = knowledge.reference();
        var known = find(subject.card(), reference);
        if (known != null) {
            return known;
        }
        var made = make(subject, reference);
        lock.lock();
        try {
            kept.put(subject.card(), new Kept(made, reference));
        } finally {
            lock.unlock();
        }
        return made;
    }

    /// A result and what was known when it was made.
    private record Kept(Result result, Reference reference) {
        boolean isOf(Reference known) {
            return reference == known;
        }
    }

    private @Nullable Result find(UUID card, Reference reference) {
        lock.lock();
        try {
            var known = kept.get(card);
            return known != null && known.isOf(reference) ? known.result() : null;
        } finally {
            lock.unlock();
        }
    }

    private Result make(Subject subject, Reference reference) {
        var accepted = cards.find(subject.card()).orElseThrow();
        var card = named(accepted.card(), subject);
        var study = ReportStudy.of(card, reference);
        return new Result(
                subject,
                accepted,
                study,
                Attribution.of(card, reference.agencies()),
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
