package parindex.formats.register;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.language.Fold;
import parindex.core.unit.Agencies;
import parindex.core.unit.Agency;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads the agencies, their other names and what became of them.
final class AgenciesReader {
    private AgenciesReader() {}

    static Agencies read(Block file) {
        file.only("source", "agencies");
        var all = file.mappings("agencies").stream()
                .flatMap(block -> agency(block).stream())
                .toList();
        checkNames(file, all);
        checkSuccessors(file, all);
        return new Agencies(all);
    }

    private static Optional<Agency> agency(Block block) {
        block.only("name", "also", "became");
        var others = block.scalars("also").stream().map(Value::text).toList();
        var became = block.mapping("became").flatMap(AgenciesReader::became);
        return block.required("name").map(name -> new Agency(name.text(), others, became));
    }

    private static Optional<Agency.Became> became(Block block) {
        block.only("name", "date");
        var date = block.required("date").flatMap(Value::date);
        return block.required("name").flatMap(name -> date.map(day -> new Agency.Became(name.text(), day)));
    }

    /// One name must not mean two agencies.
    private static void checkNames(Block file, List<Agency> all) {
        var owners = new HashMap<String, String>();
        for (var agency : all) {
            Stream.concat(Stream.of(agency.name()), agency.others().stream()).forEach(name -> {
                var owner = owners.putIfAbsent(Fold.slug(name), agency.name());
                if (owner != null && !owner.equals(agency.name())) {
                    file.faults().add(file.place("agencies"), RegisterWording.nameOfTwo(name, owner, agency.name()));
                }
            });
        }
    }

    private static void checkSuccessors(Block file, List<Agency> all) {
        var names = all.stream().map(Agency::name).toList();
        all.stream()
                .flatMap(agency -> agency.became().stream())
                .map(Agency.Became::name)
                .filter(name -> !names.contains(name))
                .forEach(name -> file.faults().add(file.place("agencies"), RegisterWording.unknownAgency(name)));
    }
}
