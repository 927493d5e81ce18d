package parindex.app.assessment.round;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.assessment.Round;
import parindex.app.assessment.RoundReading;
import parindex.app.assessment.round.RoundActions.Copied;
import parindex.app.kit.web.Person;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.Units;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Right;
import parindex.core.language.Fold;
import parindex.core.language.Text;

/// How a round begins, for pages and programs alike: empty, or from an earlier one.
@Component
public class Beginning {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");

    private final RoundReading rounds;
    private final Units units;
    private final RoundActions actions;
    private final PreparationReading preparations;

    Beginning(RoundReading rounds, Units units, RoundActions actions, @Lazy PreparationReading preparations) {
        this.rounds = rounds;
        this.units = units;
        this.actions = actions;
        this.preparations = preparations;
    }

    /// A round as it was typed.
    ///
    /// @param host address of the unit that runs it
    /// @param copy address of the round it is begun from, or empty
    public record Typed(String name, String year, String host, String copy) {}

    /// What came of it.
    public sealed interface Begun {
        /// There it is.
        ///
        /// @param slug its word in addresses
        record Done(String slug) implements Begun {}

        /// It cannot begin.
        record Not(Text why) implements Begun {}
    }

    /// Begins a round.
    ///
    /// @throws ResponseStatusException 404 where the person runs no such round to copy
    public Begun begin(Person person, Typed typed) {
        var refusal = name(typed.name()).or(() -> year(typed.year()));
        if (refusal.isPresent()) {
            return new Begun.Not(refusal.get());
        }
        var year = Integer.parseInt(typed.year());
        if (!typed.copy().isBlank()) {
            var old = run(person).stream()
                    .filter(round -> round.slug().equals(typed.copy()))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            return new Begun.Done(actions.copy(person, year, typed.name(), copied(old)));
        }
        return hosts(person).stream()
                .filter(unit -> unit.slug().equals(typed.host()))
                .findFirst()
                .<Begun>map(unit -> new Begun.Done(actions.begin(person, year, typed.name(), unit)))
                .orElseGet(() -> new Begun.Not(RoundWording.noHost()));
    }

    /// Why a name is none.
    public static Optional<Text> name(String typed) {
        return Fold.slug(typed).isEmpty() ? Optional.of(RoundWording.noName()) : Optional.empty();
    }

    /// Why a year is none.
    public static Optional<Text> year(String typed) {
        return YEAR.matcher(typed).matches() ? Optional.empty() : Optional.of(RoundWording.noYear(typed));
    }

    private Copied copied(Round old) {
        var preparation = preparations.of(old);
        var sets = preparation.sets().stream()
                .filter(set -> preparation.set(set.kind()).isPresent())
                .map(set -> SetDocuments.of(preparation.entries().get(set.kind()), set.kind()))
                .toList();
        var today = units.today();
        var kept = preparation.units().stream()
                .filter(unit ->
                        unit.existsOn(today) && preparation.set(unit.kind()).isPresent())
                .toList();
        return new Copied(old, sets, kept);
    }

    /// Rounds that the person runs.
    public List<Round> run(Person person) {
        return rounds.all().stream()
                .filter(round -> person.may(Right.RUN_ROUNDS, round.place()))
                .toList();
    }

    /// Units for which the person may run rounds: those of his duties.
    public List<KnownUnit> hosts(Person person) {
        var own = person.duties().all().stream()
                .filter(duty -> Right.RUN_ROUNDS.belongsTo(duty.role()) && duty.round() == null)
                .map(Duty::unit)
                .toList();
        return units.all().stream().filter(unit -> own.contains(unit.id())).toList();
    }
}
