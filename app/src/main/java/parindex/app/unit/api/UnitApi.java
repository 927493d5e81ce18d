package parindex.app.unit.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Seen;
import parindex.app.kit.web.api.Told;
import parindex.app.unit.KnownUnit;
import parindex.app.unit.ReadyLists;
import parindex.app.unit.UnitDeeds;
import parindex.app.unit.UnitDeeds.Ending;
import parindex.app.unit.Units;
import parindex.core.unit.UnitKind;

/// The register of units for programs.
@RestController
class UnitApi {
    private static final String ALL = "/api/v1/units";
    private static final String ONE = ALL + "/{slug}";

    private final Units units;
    private final UnitDeeds deeds;

    UnitApi(Units units, UnitDeeds deeds) {
        this.units = units;
        this.deeds = deeds;
    }

    @GetMapping(ALL)
    @Told("Units of all times whose name, code or address holds the words.")
    Listed<UnitJson> list(@RequestParam(defaultValue = "") String q, Cursor cursor) {
        var tree = units.tree();
        var found = q.isBlank() ? tree.all() : tree.search(q.strip());
        return Listed.of(found, KnownUnit::slug, cursor).map(unit -> UnitJson.of(unit, tree));
    }

    @GetMapping(ONE)
    @Told("One unit of the register.")
    ResponseEntity<UnitJson> one(@PathVariable String slug) {
        var unit = deeds.find(slug);
        return Seen.answer(unit.version(), UnitJson.of(unit, units.tree()));
    }

    /// A unit to add.
    ///
    /// @param parent address of the unit above, nothing for a topmost one
    /// @param from   first day, `2027-01-16` or `16/01/2027`; nothing where it was always there
    record Fresh(
            @Nullable String parent,
            String name,
            UnitKind kind,
            @Nullable String code,
            @Nullable String from) {}

    @PostMapping(ALL)
    @Told("Adds a unit.")
    ResponseEntity<UnitJson> add(Visit visit, @RequestBody Fresh fresh) {
        var typed = new UnitDeeds.Typed(fresh.name(), fresh.kind(), text(fresh.code()), text(fresh.from()));
        return switch (deeds.add(visit, deeds.parent(text(fresh.parent())), typed)) {
            case UnitDeeds.Added.Done(var unit) -> one(unit.slug());
            case UnitDeeds.Added.Not(var why) -> {
                Refused.wrong(Optional.of(why));
                yield one("");
            }
        };
    }

    /// A ready list to add.
    record Ready(@Nullable String parent, ReadyLists.Which list) {}

    /// How many units there are below a unit, after a list was added.
    record Below(int units) {}

    @PostMapping(ALL + "/ready")
    @Told("Adds the units of a list that comes with the program, as far as they are lacking.")
    Below ready(Visit visit, @RequestBody Ready ready) {
        var above = deeds.parent(text(ready.parent()));
        Refused.wrong(deeds.addReady(visit, above, ready.list()));
        return new Below(units.tree().below(above.map(KnownUnit::id)).size());
    }

    /// What a unit is to be called, and where it is to stand.
    ///
    /// @param parent name, code or address of the unit above; nothing where it stays
    record Change(
            String name, @Nullable String code, @Nullable String parent) {}

    @PutMapping(ONE)
    @Told("Renames or moves a unit; its address stays.")
    ResponseEntity<UnitJson> change(Visit visit, @PathVariable String slug, Seen seen, @RequestBody Change change) {
        var unit = deeds.kept(visit, slug);
        seen.of(unit.version());
        var code = Optional.ofNullable(change.code()).orElse(unit.code());
        Refused.wrong(deeds.change(
                visit, unit, new UnitDeeds.Change(change.name(), code, text(change.parent()), unit.version())));
        return one(slug);
    }

    /// The end of a unit.
    ///
    /// @param last       last day, `2027-01-16` or `16/01/2027`
    /// @param successors names, codes or addresses
    /// @param act        the legal act
    record End(
            String last,
            @Nullable List<String> successors,
            @Nullable String act) {}

    @PostMapping(ONE + "/end")
    @Told("Ends a unit and all below it, and says who follows.")
    ResponseEntity<UnitJson> end(Visit visit, @PathVariable String slug, Seen seen, @RequestBody End end) {
        var unit = deeds.kept(visit, slug);
        seen.of(unit.version());
        var names = Optional.ofNullable(end.successors()).orElse(List.of());
        Refused.wrong(deeds.end(visit, unit, new Ending(end.last(), names, text(end.act()))));
        return one(slug);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
