package parindex.app.unit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.TypedDay;
import parindex.app.kit.web.Visit;
import parindex.app.unit.UnitActions.End;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// The register of units: look, search, add, rename, move, end.
@Controller
class UnitScreens {
    private static final String TOP = "/admin/units";

    private final Frames frames;
    private final Units units;
    private final UnitActions actions;
    private final ReadyLists ready;

    UnitScreens(
            Frames frames,
            Units units,
            UnitActions actions,
            @org.springframework.context.annotation.Lazy ReadyLists ready) {
        this.frames = frames;
        this.units = units;
        this.actions = actions;
        this.ready = ready;
    }

    @GetMapping(TOP)
    ModelAndView top(Visit visit, @RequestParam(defaultValue = "") String q) {
        var facts = facts(visit, rules(visit));
        return view(q.isBlank() ? facts.at(Optional.empty(), List.of(), "") : facts.found(q.strip()));
    }

    @GetMapping(TOP + "/{slug}")
    ModelAndView unit(Visit visit, @PathVariable String slug) {
        return page(visit, Optional.of(find(slug)), Optional.empty());
    }

    @PostMapping(TOP)
    ModelAndView add(Visit visit, Addition addition, HttpServletResponse response) {
        var above = parent(addition.parent());
        var unit = addition.below(above);
        var refusal = noDay(addition.from()).or(() -> rules(visit).addition(unit));
        return refusal.map(why -> refused(visit, above, why, response))
                .orElseGet(() -> to(actions.add(visit.signedIn().id(), unit)));
    }

    /// A unit as its form sends it.
    record Addition(String parent, String name, UnitKind kind, String code, String from) {
        Addition {
            parent = Objects.requireNonNullElse(parent, "");
            name = Objects.requireNonNullElse(name, "");
            code = Objects.requireNonNullElse(code, "");
            from = Objects.requireNonNullElse(from, "");
        }

        NewUnit below(Optional<KnownUnit> above) {
            return new NewUnit(name, kind, above.map(KnownUnit::id), code, TypedDay.of(from), false);
        }
    }

    @PostMapping(TOP + "/ready")
    ModelAndView readyList(
            Visit visit,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam ReadyLists.Which list,
            HttpServletResponse response) {
        var above = parent(parent);
        var rules = rules(visit);
        if (!rules.keeps(above)) {
            return refused(visit, above, UnitWording.notHere(), response);
        }
        actions.addAll(visit.signedIn().id(), ready.of(list, above, rules, units.today()), list.name());
        return to(above);
    }

    @PostMapping(TOP + "/{slug}")
    ModelAndView change(Visit visit, @PathVariable String slug, Change change, HttpServletResponse response) {
        var unit = kept(visit, slug);
        var rules = rules(visit);
        var same = change.version() == unit.version();
        var parent = change.parent().isBlank() ? Optional.<KnownUnit>empty() : named(rules, change.parent());
        if (!change.parent().isBlank() && parent.isEmpty()) {
            return refused(visit, Optional.of(unit), UnitWording.noParent(change.parent()), response);
        }
        var refusal = (same ? Optional.<Text>empty() : Optional.of(UnitWording.changedMeanwhile()))
                .or(() -> rules.renaming(unit, change.name()))
                .or(() -> parent.flatMap(to -> rules.moving(unit, to)))
                .or(() -> actions.rename(
                        visit.signedIn().id(),
                        unit,
                        change.name().strip(),
                        change.code().strip()));
        if (refusal.isPresent()) {
            return refused(visit, Optional.of(unit), refusal.get(), response);
        }
        parent.ifPresent(to -> actions.move(visit.signedIn().id(), unit, to));
        return to(unit);
    }

    /// What the form of a unit sends.
    record Change(String name, String code, String parent, int version) {}

    @PostMapping(TOP + "/{slug}/end")
    ModelAndView end(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String successors,
            @RequestParam(defaultValue = "") String act,
            HttpServletResponse response) {
        var unit = kept(visit, slug);
        var rules = rules(visit);
        var day = TypedDay.of(last);
        var names = Arrays.stream(successors.split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        var missing =
                names.stream().filter(name -> named(rules, name).isEmpty()).findFirst();
        var refusal = (day.isEmpty() ? Optional.of(UnitWording.noDay(last)) : Optional.<Text>empty())
                .or(() -> unit.validity()
                        .from()
                        .filter(day.orElseThrow()::isBefore)
                        .map(UnitWording::endBeforeBeginning))
                .or(() -> missing.map(UnitWording::noSuccessor));
        if (refusal.isPresent()) {
            return refused(visit, Optional.of(unit), refusal.get(), response);
        }
        var followers =
                names.stream().flatMap(name -> named(rules, name).stream()).toList();
        actions.end(visit.signedIn().id(), unit, new End(day.orElseThrow(), followers, act.strip()));
        return to(unit);
    }

    private Optional<KnownUnit> named(UnitRules rules, String name) {
        return rules.tree().called(name, units.today()).stream().findFirst();
    }

    private static Optional<Text> noDay(String typed) {
        return typed.isBlank() || TypedDay.of(typed).isPresent()
                ? Optional.empty()
                : Optional.of(UnitWording.noDay(typed));
    }

    private UnitRules rules(Visit visit) {
        return new UnitRules(visit.signedIn(), units.tree());
    }

    private UnitFacts facts(Visit visit, UnitRules rules) {
        return new UnitFacts(frames.open(visit, Section.UNITS, "units.title"), rules, units.today());
    }

    private ModelAndView page(Visit visit, Optional<KnownUnit> at, Optional<Text> refusal) {
        var followed = at.map(unit -> units.successions(unit.id())).orElse(List.of());
        var said = refusal.map(why -> visit.words().say(why)).orElse("");
        return view(facts(visit, rules(visit)).at(at, followed, said));
    }

    private ModelAndView refused(Visit visit, Optional<KnownUnit> at, Text why, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(visit, at, Optional.of(why));
    }

    private static ModelAndView view(UnitsPage page) {
        return new ModelAndView("unit/units", "page", page);
    }

    private static ModelAndView to(KnownUnit unit) {
        return to(Optional.of(unit));
    }

    private static ModelAndView to(Optional<KnownUnit> unit) {
        return new ModelAndView("redirect:" + unit.map(UnitFacts::url).orElse(TOP));
    }

    private Optional<KnownUnit> parent(String slug) {
        return slug.isBlank() ? Optional.empty() : Optional.of(find(slug));
    }

    private KnownUnit find(String slug) {
        return units.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// A unit that this person keeps; any other one does not exist for his deeds.
    private KnownUnit kept(Visit visit, String slug) {
        return units.find(slug)
                .filter(unit -> rules(visit).keeps(Optional.of(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
