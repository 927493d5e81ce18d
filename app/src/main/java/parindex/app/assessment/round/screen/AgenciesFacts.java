package parindex.app.assessment.round.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.app.assessment.round.Preparation;
import parindex.app.assessment.round.screen.AgenciesPage.Leaf;
import parindex.app.assessment.round.screen.AgenciesPage.Name;
import parindex.app.assessment.round.screen.AgenciesPage.Shown;
import parindex.app.kit.web.Frame;
import parindex.app.kit.web.Words;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.opening.Answer;
import parindex.core.assessment.opening.Answer.Origin;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Assignment;
import parindex.core.criteria.item.Item;
import parindex.core.unit.UnitKind;

/// Words who answers for which item, as seen from one unit of a kind.
final class AgenciesFacts {
    private final Frame frame;
    private final Words words;
    private final Preparation preparation;
    private final UnitKind kind;
    private final CriteriaSet set;
    private final Optional<KnownUnit> example;
    private final List<Answer> answers;

    AgenciesFacts(Frame frame, Preparation preparation, UnitKind kind) {
        this.frame = frame;
        this.words = frame.words();
        this.preparation = preparation;
        this.kind = kind;
        this.set = preparation.set(kind).orElseThrow();
        this.example = preparation.units(kind).stream().findFirst();
        this.answers = example.map(preparation::answers).orElse(List.of());
    }

    AgenciesPage page(boolean only, String refusal) {
        var nobody = answers.stream().filter(answer -> !isFound(answer)).count();
        var sentence = example.isEmpty()
                ? words.say("round.agencies.no-unit")
                : words.say(
                        "round.agencies.sentence",
                        words.figures().whole(answers.size() - nobody),
                        words.figures().whole(answers.size()));
        var shown = new Shown(
                sentence,
                example.map(KnownUnit::name).orElse(""),
                kinds(preparation, kind, words),
                kind.name(),
                only,
                words.figures().whole(nobody));
        return new AgenciesPage(
                frame,
                RoundHead.of(preparation.round(), words, "agencies", refusal),
                shown,
                bodies(),
                names(),
                leaves(only));
    }

    /// The kinds that have a set, as tabs.
    static List<RoundHead.Tab> kinds(Preparation preparation, UnitKind current, Words words) {
        return preparation.sets().stream()
                .map(one -> new RoundHead.Tab(
                        "?kind=" + one.kind().name(), words.word("criteria.kind.", one.kind()), one.kind() == current))
                .toList();
    }

    private static boolean isFound(Answer answer) {
        return answer.origin() == Origin.INHERITED || answer.origin() == Origin.CHOSEN;
    }

    /// What can be typed: the unit itself, then every unit that exists on the day.
    private List<String> bodies() {
        var day = preparation.directory().day();
        var placed = preparation.register().tree().from(scope()).stream()
                .filter(unit -> unit.existsOn(day))
                .map(preparation.register().tree()::placed);
        return Stream.concat(Stream.of(words.say("round.agencies.self")), placed)
                .toList();
    }

    private UUID scope() {
        return preparation.round().host().id();
    }

    private List<Name> names() {
        var leaves = new LinkedHashMap<String, Integer>();
        set.leaves().stream()
                .map(leaf -> set.assignment(leaf.code()))
                .flatMap(AgenciesFacts::leads)
                .forEach(name -> leaves.merge(name, 1, Integer::sum));
        return leaves.entrySet().stream().map(this::name).toList();
    }

    private static Stream<String> leads(Assignment assignment) {
        return (assignment.lead().isEmpty() ? assignment.unlabelled() : assignment.lead()).stream();
    }

    private Name name(Map.Entry<String, Integer> one) {
        var name = one.getKey();
        var chosen = preparation.choices(kind).names();
        var found = example.flatMap(unit -> preparation.directory().find(name, Preparation.body(unit)))
                .map(body -> body.name())
                .orElse("");
        return new Name(
                name,
                words.figures().whole(one.getValue()),
                found,
                chosen.containsKey(name) ? typed(chosen.get(name)) : "");
    }

    private String typed(@org.jspecify.annotations.Nullable Optional<UUID> agency) {
        if (agency == null || agency.isEmpty()) {
            return words.say("round.agencies.self");
        }
        var tree = preparation.register().tree();
        return tree.find(agency.get()).map(tree::placed).orElse("");
    }

    private List<Leaf> leaves(boolean only) {
        var all = new ArrayList<Leaf>();
        answers.stream().filter(answer -> !only || !isFound(answer)).forEach(answer -> all.add(leaf(answer)));
        return all;
    }

    private Leaf leaf(Answer answer) {
        var own = preparation.choices(kind).items();
        return new Leaf(
                answer.item().toString(),
                set.item(answer.item()).map(Item::title).orElse(""),
                lead(answer),
                words.word("round.origin.", answer.origin()),
                isFound(answer),
                own.containsKey(answer.item()) ? typed(own.get(answer.item())) : "",
                answer.coordinating().stream()
                        .map(preparation.register().tree()::name)
                        .collect(Collectors.joining(", ")));
    }

    private String lead(Answer answer) {
        return example.filter(unit -> unit.id().equals(answer.lead())).isPresent()
                ? words.say("round.agencies.self")
                : preparation.register().tree().name(answer.lead());
    }
}
