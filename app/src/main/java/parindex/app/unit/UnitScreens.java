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
import org.springframework.web.servlet.ModelAndView;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.core.language.Text;
import parindex.core.unit.UnitKind;

/// The register of units: look, search, add, rename, move, end.
@Controller
class UnitScreens {
    private static final String TOP = "/admin/units";

    private final Frames frames;
    private final Units units;
    private final UnitDeeds deeds;

    UnitScreens(Frames frames, Units units, UnitDeeds deeds) {
        this.frames = frames;
        this.units = units;
        this.deeds = deeds;
    }

    @GetMapping(TOP)
    ModelAndView top(Visit visit, @RequestParam(defaultValue = "") String q) {
        var facts = facts(visit, rules(visit));
        return view(q.isBlank() ? facts.at(Optional.empty(), List.of(), "") : facts.found(q.strip()));
    }

    @GetMapping(TOP + "/{slug}")
    ModelAndView unit(Visit visit, @PathVariable String slug) {
        return page(visit, Optional.of(deeds.find(slug)), Optional.empty());
    }

    @PostMapping(TOP)
    ModelAndView add(Visit visit, Addition addition, HttpServletResponse response) {
        var above = deeds.parent(addition.parent());
        return switch (deeds.add(visit, above, addition.typed())) {
            case UnitDeeds.Added.Done(var unit) -> to(unit);
            case UnitDeeds.Added.Not(var why) -> refused(visit, above, why, response);
        };
    }

    /// A unit as its form sends it.
    record Addition(String parent, String name, UnitKind kind, String code, String from) {
        Addition {
            parent = Objects.requireNonNullElse(parent, "");
            name = Objects.requireNonNullElse(name, "");
            code = Objects.requireNonNullElse(code, "");
            from = Objects.requireNonNullElse(from, "");
        }

        UnitDeeds.Typed typed() {
            return new UnitDeeds.Typed(name, kind, code, from);
        }
    }

    @PostMapping(TOP + "/ready")
    ModelAndView readyList(
            Visit visit,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam ReadyLists.Which list,
            HttpServletResponse response) {
        var above = deeds.parent(parent);
        return deeds.addReady(visit, above, list)
                .map(why -> refused(visit, above, why, response))
                .orElseGet(() -> to(above));
    }

    @PostMapping(TOP + "/{slug}")
    ModelAndView change(Visit visit, @PathVariable String slug, UnitDeeds.Change change, HttpServletResponse response) {
        var unit = deeds.kept(visit, slug);
        return deeds.change(visit, unit, change)
                .map(why -> refused(visit, Optional.of(unit), why, response))
                .orElseGet(() -> to(unit));
    }

    @PostMapping(TOP + "/{slug}/end")
    ModelAndView end(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String successors,
            @RequestParam(defaultValue = "") String act,
            HttpServletResponse response) {
        var unit = deeds.kept(visit, slug);
        var names = Arrays.stream(successors.split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return deeds.end(visit, unit, new UnitDeeds.Ending(last, names, act))
                .map(why -> refused(visit, Optional.of(unit), why, response))
                .orElseGet(() -> to(unit));
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
}
