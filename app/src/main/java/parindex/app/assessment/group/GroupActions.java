package parindex.app.assessment.group;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.entry.SheetSets;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.core.assessment.workflow.RoundStage;
import parindex.core.language.Text;

/// Forms groups of the units of a round, and says what change is shown: one deed, one line in the journal.
@Component
class GroupActions {
    private final GroupStore store;
    private final SheetSets sets;
    private final Journal journal;

    GroupActions(GroupStore store, SheetSets sets, Journal journal) {
        this.store = store;
        this.sets = sets;
        this.journal = journal;
    }

    /// Why nothing was kept.
    ///
    /// @param stale whether somebody was faster
    record Fault(boolean stale, Text said) {}

    /// The groups of a round.
    @Transactional(readOnly = true)
    public Grouping of(Round round) {
        return new Grouping(store.units(round), store.groups(round), store.gap(round));
    }

    /// Keeps groups in place of those that there are.
    @Transactional
    public Optional<Fault> keep(Person person, Round round, Wanted wanted) {
        store.hold(round);
        var now = of(round);
        var members = now.bySlug();
        var fault = fault(round, now, wanted, members.keySet());
        if (fault.isPresent()) {
            return fault;
        }
        store.gap(round, wanted.share());
        store.keep(
                round,
                wanted.groups().stream()
                        .collect(toMap(
                                Wanted.Named::name,
                                group -> group.units().stream()
                                        .map(unit -> Optional.ofNullable(members.get(unit))
                                                .orElseThrow()
                                                .id())
                                        .toList())));
        journal.write(person.id(), "units-grouped", round.url(), detail(wanted));
        return Optional.empty();
    }

    private Optional<Fault> fault(Round round, Grouping now, Wanted wanted, Set<String> known) {
        if (round.state() != RoundStage.State.OPEN) {
            return Optional.of(new Fault(false, GroupWording.notOpen()));
        }
        if (!now.mark().equals(wanted.saw())) {
            return Optional.of(new Fault(true, GroupWording.changedMeanwhile()));
        }
        return wanted.fault(known, reserved(round)).map(said -> new Fault(false, said));
    }

    /// Words by which the sets of the round exempt units from items.
    private Set<String> reserved(Round round) {
        return store.sets(round).entrySet().stream()
                .flatMap(set -> sets.of(set.getKey(), set::getValue).items().stream())
                .flatMap(item -> item.details().notFor().stream())
                .collect(toSet());
    }

    private static String detail(Wanted wanted) {
        return wanted.groups().stream()
                .map(group -> group.name() + " (" + group.units().size() + ")")
                .sorted()
                .reduce((one, two) -> one + ", " + two)
                .orElse("–");
    }
}
