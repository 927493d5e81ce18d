package parindex.app.assessment.appraisal.assigning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.appraisal.LineReading;
import parindex.app.assessment.appraisal.Stopped;
import parindex.app.assessment.appraisal.assigning.Plan.Change;
import parindex.app.assessment.round.RoundGate;
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
    Optional<Stopped> write(Person person, Round round, List<Change> changes, Way way) {
        var refusal = RoundGate.refusal(round, person, Deed.ASSIGN).map(why -> Stopped.closed(why, round));
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

    /// What somebody asks for by hand.
    ///
    /// @param person account
    /// @param unit   address word, or empty for all units
    /// @param item   code of an area or item, or empty for all of them
    record Asked(String person, String unit, String item) {}

    /// What came of it.
    ///
    /// @param stopped why nothing was written, nothing where it was
    record Given(Optional<Stopped> stopped, List<Change> changes) {
        private static Given not(Text why) {
            return new Given(Optional.of(Stopped.wrong(why)), List.of());
        }

        /// How many lines were given to somebody.
        int lines() {
            return changes.stream().mapToInt(change -> change.fresh().size()).sum();
        }

        /// What was left out.
        List<String> left() {
            return changes.stream()
                    .flatMap(change -> change.refused().stream())
                    .distinct()
                    .toList();
        }
    }

    /// Gives somebody an area, an item, a unit, or a part of a unit.
    @Transactional
    Given give(Person person, Round round, Asked asked) {
        var plan = plan(round);
        var fault = fault(plan, asked);
        if (fault.isPresent()) {
            return Given.not(fault.get());
        }
        var appraiser = plan.appraiser(asked.person()).orElseThrow();
        var change = plan.given(appraiser, plan.sheet(asked.unit()), asked.item());
        if (change.fresh().isEmpty()) {
            return Given.not(AssigningWording.own(appraiser.name(), String.join(", ", change.refused())));
        }
        return new Given(write(person, round, List.of(change), Way.HAND), List.of(change));
    }

    private static Optional<Text> fault(Plan plan, Asked asked) {
        if (plan.appraiser(asked.person()).isEmpty()) {
            return Optional.of(AssigningWording.noAppraiser(asked.person()));
        }
        if (!asked.unit().isEmpty() && plan.sheet(asked.unit()).isEmpty()) {
            return Optional.of(AssigningWording.noUnit(asked.unit()));
        }
        if (!asked.item().isEmpty() && !plan.has(asked.item())) {
            return Optional.of(AssigningWording.noItem(asked.item()));
        }
        return asked.item().isEmpty() && asked.unit().isEmpty()
                ? Optional.of(AssigningWording.nothing())
                : Optional.empty();
    }

    /// Shares all lines of a round out evenly.
    @Transactional
    Given share(Person person, Round round) {
        var changes = List.of(plan(round).balanced());
        return new Given(write(person, round, changes, Way.BALANCED), changes);
    }

    /// Shares all lines of a round out evenly; why not, where that is refused.
    @Transactional
    public Optional<Text> balance(Person person, Round round) {
        return share(person, round).stopped().map(Stopped::said);
    }
}
