package parindex.formats.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.unit.NameAliases.Names;
import parindex.core.unit.Register;
import parindex.core.unit.Succession;
import parindex.core.unit.Unit;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads the provinces and what became of them.
final class ProvincesReader {
    private final Block file;
    private final List<Names> aliases = new ArrayList<>();

    private ProvincesReader(Block file) {
        this.file = file;
    }

    static Register read(Block file) {
        file.only("source", "units", "changes");
        var reader = new ProvincesReader(file);
        var units = file.mappings("units").stream()
                .flatMap(block -> reader.unit(block, "code", "name", "official", "region", "also").stream())
                .toList();
        var changes = file.mappings("changes").stream().flatMap(reader::changes).toList();
        var register = Register.of(units, changes, reader.aliases);
        changes.forEach(change -> reader.check(change, register));
        return register;
    }

    private Optional<Unit> unit(Block block, String... keys) {
        block.only(keys);
        var name = block.required("name").map(Value::text);
        var code = block.required("code").map(Value::text);
        var official = block.required("official").map(Value::text);
        var others = block.scalars("also").stream().map(Value::text).toList();
        name.filter(known -> !others.isEmpty()).ifPresent(known -> aliases.add(new Names(known, keys(others))));
        if (name.isEmpty() || code.isEmpty() || official.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                code.get(),
                name.get(),
                official.get(),
                UnitKind.PROVINCE,
                block.scalar("region").map(Value::text),
                Validity.ALWAYS,
                List.of(),
                Optional.empty()));
    }

    // Looked up without its rank, "TP.HCM" is "hcm".
    private static List<String> keys(List<String> others) {
        return others.stream().map(Unit::key).toList();
    }

    private Stream<Succession> changes(Block block) {
        block.only("date", "act", "note", "into");
        var date = block.required("date").flatMap(Value::date);
        var act = block.scalar("act").map(Value::text);
        var note = block.required("note").map(Value::text).orElse("");
        return block.mappings("into").stream()
                .flatMap(into -> date.flatMap(day -> change(into, day, act, note)).stream());
    }

    private Optional<Succession> change(Block into, LocalDate day, Optional<String> act, String note) {
        var from = into.scalars("from").stream().map(Value::text).toList();
        return unit(into, "code", "name", "official", "region", "also", "from")
                .map(unit -> new Succession(day, act, note, unit, from));
    }

    private void check(Succession change, Register register) {
        change.from().stream()
                .filter(name -> register.on(change.date().minusDays(1)).stream()
                        .noneMatch(unit -> unit.name().equals(name)))
                .forEach(name ->
                        file.faults().add(file.place("changes"), RegisterWording.nobodyToSucceed(change, name)));
    }
}
