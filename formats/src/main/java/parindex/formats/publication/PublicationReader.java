package parindex.formats.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parindex.core.criteria.CriteriaSet;
import parindex.core.publication.Decision;
import parindex.core.publication.Heading;
import parindex.core.publication.Publication;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;

/// Reads what was given for a publication out of the files of a bundle.
final class PublicationReader {
    private final SortedMap<String, byte[]> files;
    private final Map<String, CriteriaSet> sets = new TreeMap<>();

    PublicationReader(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    Publication read() throws Differs {
        var heading = heading();
        var units = units();
        for (var unit : units) {
            set(unit.kind());
        }
        for (var name : files.keySet()) {
            if (name.startsWith("set-")) {
                set(name.substring("set-".length(), name.length() - ".json".length()));
            }
        }
        var records = new ArrayList<UnitRecord>();
        for (var unit : units) {
            records.add(record(unit));
        }
        try {
            return Publication.of(heading, sets, records);
        } catch (IllegalArgumentException twice) {
            throw new Differs(Discrepancy.in(ContentFiles.UNITS, "code", String.valueOf(twice.getMessage()), ""));
        }
    }

    private Object json(String name) throws Differs {
        var bytes = Optional.ofNullable(files.get(name)).orElseThrow(() -> missing(name));
        return Canonical.read(bytes).orElseThrow(() -> new Differs(Discrepancy.in(name, "", "…", "JSON")));
    }

    static Differs missing(String name) {
        return new Differs(Discrepancy.in(name, "", "–", name));
    }

    /// The object of a file.
    Fields object(String name) throws Differs {
        return Fields.of(Discrepancy.in(name, "", "", ""), json(name));
    }

    private Heading heading() throws Differs {
        var file = object(ContentFiles.HEADING);
        if (!file.text("format").equals(ContentFiles.FORMAT)) {
            throw file.differs("format", ContentFiles.FORMAT);
        }
        var previous = file.tree().get("previous") == null
                ? Optional.<Heading.Previous>empty()
                : Optional.of(previous(file.inner("previous")));
        try {
            return new Heading(
                    file.text("round"),
                    file.text("name"),
                    file.whole("year"),
                    file.text("host"),
                    file.whole("version"),
                    decision(file.inner("decision")),
                    file.text("program"),
                    file.text("note"),
                    previous,
                    file.truth("invented"));
        } catch (IllegalArgumentException noCorrection) {
            throw file.differs("version", "1 | note, previous");
        }
    }

    private static Heading.Previous previous(Fields previous) throws Differs {
        return new Heading.Previous(previous.whole("version"), previous.text("sha256"));
    }

    private static Decision decision(Fields decision) throws Differs {
        try {
            return new Decision(decision.text("number"), LocalDate.parse(decision.text("date")));
        } catch (DateTimeException noDay) {
            throw decision.differs("date", "2026-12-30");
        }
    }

    private List<PublishedUnit> units() throws Differs {
        if (!(json(ContentFiles.UNITS) instanceof List<?> list)) {
            throw new Differs(Discrepancy.in(ContentFiles.UNITS, "", "…", "[…]"));
        }
        var units = new ArrayList<PublishedUnit>();
        for (var value : list) {
            var unit = Fields.of(Discrepancy.in(ContentFiles.UNITS, "", "", ""), value);
            var groups = new ArrayList<String>();
            for (var group : unit.list("groups")) {
                groups.add(String.valueOf(group));
            }
            units.add(new PublishedUnit(unit.text("code"), unit.text("name"), unit.text("kind"), groups));
        }
        return units;
    }

    private void set(String kind) throws Differs {
        var name = ContentFiles.setName(kind);
        if (!sets.containsKey(kind)) {
            var bytes = Optional.ofNullable(files.get(name)).orElseThrow(() -> missing(name));
            sets.put(
                    kind,
                    SetDocument.read(bytes)
                            .orElseThrow(() -> new Differs(Discrepancy.in(name, "", "…", "bộ tiêu chí"))));
        }
    }

    private UnitRecord record(PublishedUnit unit) throws Differs {
        var name = ContentFiles.resultName(unit.code());
        return RecordReader.read(
                object(name), unit, Optional.ofNullable(sets.get(unit.kind())).orElseThrow());
    }
}
