package parindex.app.assessment.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.round.ChoiceStore.About;
import parindex.app.assessment.round.ChoiceStore.Goals;
import parindex.app.assessment.round.ChoiceStore.Scope;
import parindex.app.assessment.round.PreparationStore.ChosenSet;
import parindex.app.assessment.round.PreparationStore.Fresh;
import parindex.app.kit.storage.Journal;
import parindex.app.kit.web.Person;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.workflow.Calendar;
import parindex.core.assessment.workflow.Deed;
import parindex.core.language.Fold;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// What people do to prepare a round: each method is one deed, one transaction, one line in the journal. A deed that
/// was refused answers why and changes nothing.
@Component
public class RoundActions {
    private static final int TRIES = 10;

    private final PreparationStore rounds;
    private final ChoiceStore choices;
    private final Journal journal;

    RoundActions(PreparationStore rounds, ChoiceStore choices, Journal journal) {
        this.rounds = rounds;
        this.choices = choices;
        this.journal = journal;
    }

    /// What somebody wants to do with which version of a round.
    ///
    /// @param version the version that the person saw
    public record Wanted(UUID round, int version, Person person) {}

    /// Begins a round.
    ///
    /// @return its address
    @Transactional
    public String begin(Person person, int year, String name, KnownUnit host) {
        var fresh = new Fresh(UUID.randomUUID(), year, name, host.id(), host.invented());
        var slug = slug(fresh);
        journal.write(person.id(), "round-begun", "/admin/rounds/" + slug, name);
        return slug;
    }

    /// Its name where that is free, else the name with a number; where many hosts call their rounds alike, with a part
    /// of
    /// its id, so that there is always one.
    private String slug(Fresh fresh) {
        var wanted = Fold.slug(fresh.name());
        var numbered = IntStream.range(2, TRIES).mapToObj(number -> wanted + "-" + number);
        var last = wanted + "-" + fresh.id().toString().substring(0, 13);
        return Stream.of(Stream.of(wanted), numbered, Stream.of(last))
                .flatMap(Function.identity())
                .filter(slug -> rounds.add(fresh, slug))
                .findFirst()
                .orElseThrow();
    }

    /// Begins a round with everything that an earlier one was prepared with; its dates are a year later for each year.
    @Transactional
    public String copy(Person person, int year, String name, Copied from) {
        var old = from.round();
        var fresh = new Fresh(UUID.randomUUID(), year, name, old.host().id(), old.invented());
        var slug = slug(fresh);
        var round = rounds.lock(fresh.id()).orElseThrow();
        rounds.save(round, name, year, TypedTime.later(old.calendar(), year - old.year()));
        from.sets().forEach(set -> rounds.put(fresh.id(), set.chosen(), set.document()));
        from.units().forEach(unit -> rounds.addUnits(fresh.id(), unit.kind(), List.of(unit.id())));
        choices.copy(old.id(), fresh.id());
        journal.write(person.id(), "round-copied", "/admin/rounds/" + slug, old.slug());
        return slug;
    }

    /// What a round is copied from.
    ///
    /// @param units those that can still be chosen
    public record Copied(Round round, List<WithDocument> sets, List<KnownUnit> units) {}

    /// A set to be chosen, as its document is now.
    public record WithDocument(ChosenSet chosen, String document) {}

    /// Changes name, year and dates.
    @Transactional
    public Optional<Text> change(Wanted wanted, String name, int year, Calendar calendar) {
        return doing(wanted, "round-dates", name, round -> rounds.save(round, name, year, calendar));
    }

    /// Chooses a set for a kind of unit.
    @Transactional
    public Optional<Text> choose(Wanted wanted, WithDocument set) {
        var chosen = set.chosen();
        return doing(
                wanted,
                "round-set",
                chosen.kind() + " " + chosen.name(),
                round -> rounds.put(round.id(), chosen, set.document()));
    }

    /// Takes the set of a kind of unit away, and its units with it.
    @Transactional
    public Optional<Text> drop(Wanted wanted, UnitKind kind) {
        return doing(wanted, "round-set-dropped", kind.name(), round -> rounds.drop(round.id(), kind));
    }

    /// Chooses units, and no others among those that were offered.
    @Transactional
    public Optional<Text> units(Wanted wanted, List<KnownUnit> offered, List<KnownUnit> chosen) {
        return doing(wanted, "round-units", String.valueOf(chosen.size()), round -> {
            rounds.dropUnits(
                    round.id(),
                    offered.stream()
                            .filter(unit -> !chosen.contains(unit))
                            .map(KnownUnit::id)
                            .toList());
            for (var kind : UnitKind.values()) {
                rounds.addUnits(
                        round.id(),
                        kind,
                        chosen.stream()
                                .filter(unit -> unit.kind() == kind)
                                .map(KnownUnit::id)
                                .toList());
            }
        });
    }

    /// Chooses who answers for a name of the set, or for an item.
    @Transactional
    public Optional<Text> answer(Wanted wanted, About about, Optional<UUID> agency) {
        return doing(
                wanted,
                "round-agency",
                about.name() + about.item(),
                round -> choices.choose(round.id(), about, agency));
    }

    /// Goes back to what the set says.
    @Transactional
    public Optional<Text> forget(Wanted wanted, About about) {
        return doing(
                wanted,
                "round-agency-forgotten",
                about.name() + about.item(),
                round -> choices.forget(round.id(), about));
    }

    /// Sets targets, and what does not apply, for all units of a kind or for one.
    @Transactional
    public Optional<Text> goals(Wanted wanted, Scope scope, Goals goals) {
        var detail = goals.targets().size() + " / " + goals.exempt().size();
        return doing(wanted, "round-goals", detail, round -> choices.put(round.id(), scope, goals));
    }

    private Optional<Text> doing(Wanted wanted, String word, String detail, java.util.function.Consumer<Round> deed) {
        var round = locked(wanted.round());
        var refusal = RoundGate.refusal(round, wanted.person(), Deed.PREPARE).map(why -> RoundWording.said(why, round));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (round.version() != wanted.version()) {
            return Optional.of(RoundWording.changedMeanwhile());
        }
        deed.accept(round);
        rounds.touch(round.id());
        journal.write(wanted.person().id(), word, round.admin(), detail);
        return Optional.empty();
    }

    private Round locked(UUID id) {
        return rounds.lock(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
