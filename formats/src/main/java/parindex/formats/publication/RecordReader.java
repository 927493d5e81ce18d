package parindex.formats.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.Scoring;
import parindex.core.publication.ExtraRecord;
import parindex.core.publication.LeafRecord;
import parindex.core.publication.Origin;
import parindex.core.publication.Proof;
import parindex.core.publication.PublishedUnit;
import parindex.core.publication.UnitRecord;

/// Reads what was given for one unit out of its file; what follows from it is computed again, not read.
final class RecordReader {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d");

    private final Fields file;
    private final PublishedUnit unit;
    private final CriteriaSet set;

    private RecordReader(Fields file, PublishedUnit unit, CriteriaSet set) {
        this.file = file;
        this.unit = unit;
        this.set = set;
    }

    static UnitRecord read(Fields file, PublishedUnit unit, CriteriaSet set) throws Differs {
        var reader = new RecordReader(file.at(unit.code(), ""), unit, set);
        return UnitRecord.of(unit, reader.leaves(), reader.extras());
    }

    private List<LeafRecord> leaves() throws Differs {
        var stated = file.list("leaves");
        var leaves = new ArrayList<LeafRecord>();
        for (var item : set.leaves()) {
            if (leaves.size() >= stated.size()) {
                throw new Differs(Fields.at(file.at(unit.code(), code(item)).where(), "code", "–", code(item)));
            }
            var leaf = Fields.of(file.where(), stated.get(leaves.size())).at(unit.code(), code(item));
            leaves.add(leaf(leaf, item));
        }
        if (stated.size() > leaves.size()) {
            throw file.differs("leaves", leaves.size() + " × {…}");
        }
        return leaves;
    }

    private static String code(Item item) {
        return item.code().toString();
    }

    private static LeafRecord leaf(Fields leaf, Item item) throws Differs {
        if (!leaf.text("code").equals(code(item))) {
            throw leaf.differs("code", code(item));
        }
        var facts = Inputs.read(leaf.texts("inputs"), item.scoring().map(Scoring::rule));
        return new LeafRecord(item.code(), facts, origin(leaf.inner("origin")), proofs(leaf));
    }

    private static Origin origin(Fields origin) throws Differs {
        return switch (origin.text("kind")) {
            case "rule" -> Origin.ByRule.IT;
            case "set" -> new Origin.SetBy(origin.text("role"), origin.points("points"));
            case "survey" ->
                new Origin.Surveyed(
                        origin.text("source"),
                        origin.points("points"),
                        origin.isNull("answers") ? Optional.empty() : Optional.of(answers(origin)),
                        origin.isNull("standard-error")
                                ? Optional.empty()
                                : Optional.of(origin.figure("standard-error")));
            case "exempt" -> new Origin.Exempt(origin.text("role"));
            default -> throw origin.differs("kind", "rule | set | survey | exempt");
        };
    }

    private static int answers(Fields origin) throws Differs {
        var text = origin.text("answers");
        if (!text.matches("0|[1-9]\\d{0,8}")) {
            throw origin.differs("answers", "120");
        }
        return Integer.parseInt(text);
    }

    private static List<Proof> proofs(Fields fields) throws Differs {
        var proofs = new ArrayList<Proof>();
        for (var value : fields.list("evidence")) {
            var proof = Fields.of(fields.where(), value);
            if (!SHA256.matcher(proof.text("sha256")).matches()) {
                throw proof.differs("sha256", "[0-9a-f]{64}");
            }
            var number = proof.tree().containsKey("number") ? proof.text("number") : "";
            proofs.add(new Proof(proof.text("sha256"), proof.text("pages"), number, day(proof)));
        }
        return proofs;
    }

    private static Optional<LocalDate> day(Fields proof) throws Differs {
        if (!proof.tree().containsKey("date")) {
            return Optional.empty();
        }
        var text = proof.text("date");
        if (!DAY.matcher(text).matches()) {
            throw proof.differs("date", "2026-12-30");
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            throw proof.differs("date", "2026-12-30");
        }
    }

    private List<ExtraRecord> extras() throws Differs {
        var extras = new ArrayList<ExtraRecord>();
        for (var value : file.list("adjustments")) {
            var extra = Fields.of(file.where(), value);
            extra = extra.at(unit.code(), extra.text("name"));
            extras.add(new ExtraRecord(
                    extra.text("name"),
                    Inputs.read(extra.texts("inputs"), Optional.empty()),
                    extra.text("role"),
                    proofs(extra)));
        }
        return extras;
    }
}
