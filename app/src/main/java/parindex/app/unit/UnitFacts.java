package parindex.app.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parindex.app.kit.web.Frame;
import parindex.app.unit.UnitsPage.At;
import parindex.app.unit.UnitsPage.Form;
import parindex.app.unit.UnitsPage.Line;
import parindex.app.unit.UnitsPage.Link;
import parindex.app.unit.UnitsPage.Option;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;

/// Makes the page of the register.
///
/// @param frame around it
/// @param rules what this person may
/// @param today to say what has ended
record UnitFacts(Frame frame, UnitRules rules, java.time.LocalDate today) {
    private static final int MOST = 200;
    private static final String TOP = "/admin/units";

    static String url(KnownUnit unit) {
        return TOP + "/" + unit.slug();
    }

    /// The units right below one.
    UnitsPage at(Optional<KnownUnit> at, List<Followed> followed, String refusal) {
        var lines = rules.tree().below(at.map(KnownUnit::id)).stream()
                .map(unit -> line(unit, false))
                .toList();
        var heading = at.map(unit -> frame.words().say("units.at", unit.name(), lines.size()))
                .orElseGet(
                        () -> frame.words().say("units.top", rules.tree().all().size()));
        return new UnitsPage(
                frame, heading, refusal, path(at), at.map(unit -> about(unit, followed)), "", lines, 0, form(at));
    }

    /// The units that were looked for.
    UnitsPage found(String search) {
        var found = rules.tree().search(search);
        var lines = found.stream().limit(MOST).map(unit -> line(unit, true)).toList();
        var heading = frame.words().say("units.found", found.size(), search);
        return new UnitsPage(
                frame,
                heading,
                "",
                List.of(),
                Optional.empty(),
                search,
                lines,
                found.size() - lines.size(),
                Optional.empty());
    }

    private List<Link> path(Optional<KnownUnit> at) {
        return at.map(rules.tree()::above).orElse(List.of()).stream()
                .map(unit -> new Link(unit.name(), url(unit)))
                .toList();
    }

    private Line line(KnownUnit unit, boolean placed) {
        return new Line(
                unit.name(),
                url(unit),
                placed && unit.parent().isPresent()
                        ? rules.tree()
                                .placed(rules.tree().find(unit.parent().get()).orElseThrow())
                        : "",
                frame.words().word("unit-kind.", unit.kind()),
                unit.code(),
                days(unit.validity()),
                rules.tree().below(Optional.of(unit.id())).size(),
                !unit.existsOn(today));
    }

    private At about(KnownUnit unit, List<Followed> followed) {
        return new At(
                unit.slug(),
                unit.name(),
                frame.words().word("unit-kind.", unit.kind()),
                unit.code(),
                days(unit.validity()),
                !unit.existsOn(today),
                unit.invented(),
                unit.version(),
                rules.keeps(Optional.of(unit)),
                followed.stream().map(one -> said(unit, one)).toList(),
                "/admin/people?unit=" + unit.slug());
    }

    private String said(KnownUnit unit, Followed followed) {
        var isSuccessor = followed.successor().equals(unit.id());
        var other = rules.tree().name(isSuccessor ? followed.predecessor() : followed.successor());
        var act = followed.act().isEmpty() ? "" : " (" + followed.act() + ")";
        return frame.words()
                .say(
                        isSuccessor ? "units.follows" : "units.followed-by",
                        other,
                        frame.figures().date(followed.since()),
                        act);
    }

    private String days(Validity validity) {
        var from = validity.from().map(frame.figures()::date);
        var until = validity.until().map(frame.figures()::date);
        return until.map(last -> frame.words().say("units.until", from.orElse("…"), last))
                .or(() -> from.map(first -> frame.words().say("units.since", first)))
                .orElse("");
    }

    private Optional<Form> form(Optional<KnownUnit> at) {
        if (!rules.keeps(at) || at.filter(unit -> !unit.existsOn(today)).isPresent()) {
            return Optional.empty();
        }
        var kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> at.map(unit -> KindWord.fits(kind, unit.kind())).orElse(true))
                .map(kind -> new Option(kind.name(), frame.words().word("unit-kind.", kind)))
                .toList();
        var ready = Arrays.stream(ReadyLists.Which.values())
                .filter(list -> fits(list, at))
                .map(list -> new Option(list.name(), frame.words().word("units.ready.", list)))
                .toList();
        return Optional.of(new Form(at.map(KnownUnit::slug).orElse(""), kinds, ready));
    }

    private static boolean fits(ReadyLists.Which list, Optional<KnownUnit> at) {
        return switch (list) {
            case PROVINCES -> at.map(KnownUnit::kind).orElse(UnitKind.MINISTRY) == UnitKind.MINISTRY;
            case DEPARTMENTS ->
                at.filter(unit -> unit.kind() == UnitKind.PROVINCE).isPresent();
        };
    }
}
