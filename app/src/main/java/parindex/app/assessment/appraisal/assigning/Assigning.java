package parindex.app.assessment.appraisal.assigning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.assigning.Plan.Change;
import parindex.app.assessment.round.RoundGate;
import parindex.app.assessment.round.RoundWording;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.Deed;
import parindex.core.criteria.CriteriaSet;
import parindex.core.language.Text;

/// Reads who appraises what, and changes it: each one deed, one transaction, one line in the journal.
@Component
public class Assigning {
    private final AssigningStore store;
    private final LineReading lines;
    private final Journal journal;

    Assigning(AssigningStore store, LineReading lines, Journal journal) {
        this.store = store;
        this.lines = lines;
        this.journal = journal;
    }

    /// Who appraises what now.
    @Transactional(readOnly = true)
    Plan plan(Round round) {
        var sheets = store.sheets(round);
        Map<String, CriteriaSet> sets = new HashMap<>();
        sheets.forEach(sheet -> sets.computeIfAbsent(sheet.sha256(), lines::set));
        return new Plan(round, sheets, sets, store.appraisers(round), store.lines(round));
    }

    /// By what way lines are assigned.
    enum Way {
        HAND,
        FILE,
        BALANCED
    }

    /// Writes changes; why not, where that is refused.
    @Transactional
    Optional<Text> write(Person person, Round round, List<Change> changes, Way way) {
        var refusal = RoundGate.refusal(round, person, Deed.ASSIGN).map(why -> RoundWording.said(why, round));
        if (refusal.isEmpty()) {
            changes.forEach(change -> {
                store.remember(round, change.scopes(), way.name(), person.id());
                store.assign(round, change.fresh());
            });
            var count =
                    changes.stream().mapToInt(change -> change.fresh().size()).sum();
            journal.write(person.id(), "lines-assigned", round.url(), way + " " + count);
        }
        return refusal;
    }

    /// Shares all lines of a round out evenly.
    @Transactional
    public Optional<Text> balance(Person person, Round round) {
        return write(person, round, List.of(plan(round).balanced()), Way.BALANCED);
    }
}
