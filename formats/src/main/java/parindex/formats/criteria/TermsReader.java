package parindex.formats.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.NotApplicable;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Terms;
import parindex.core.criteria.item.Source;
import parindex.core.points.Rounding;
import parindex.core.unit.UnitKind;
import parindex.core.unit.Validity;
import parindex.formats.tree.Block;
import parindex.formats.tree.Value;

/// Reads what a set declares about itself: years, legal acts, size, bands, settling and printing.
final class TermsReader {
    private final Block file;

    private TermsReader(Block file) {
        this.file = file;
    }

    static Terms read(Block file) {
        var reader = new TermsReader(file);
        return new Terms(
                reader.kind(),
                reader.years(),
                reader.acts(),
                reader.settling(),
                reader.printing(),
                reader.size(),
                reader.status(),
                BasisReader.citations(file),
                reader.notApplicable(),
                AdjustmentsReader.read(file),
                LineageReader.read(file));
    }

    static BandScale bands(Block file) {
        return new BandScale(file.mappings("bands").stream()
                .flatMap(band -> band(band.only("name", "from")).stream())
                .toList());
    }

    private static Optional<BandScale.Band> band(Block band) {
        var from = band.required("from").flatMap(Value::points);
        return band.required("name").flatMap(name -> from.map(least -> new BandScale.Band(name.text(), least)));
    }

    private Optional<UnitKind> kind() {
        var kinds = Stream.of(UnitKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        return file.required("kind")
                .flatMap(word -> word.oneOf(kinds))
                .map(word -> UnitKind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private List<Integer> years() {
        if (!file.has("years")) {
            file.faults().add(file.place(), CriteriaFileWording.noYears());
        }
        return file.scalars("years").stream()
                .flatMap(year -> year.whole().stream())
                .toList();
    }

    private List<LegalBasis> acts() {
        return file.mappings("acts").stream()
                .flatMap(act -> act(act.only("number", "date", "title", "from", "to", "link")).stream())
                .toList();
    }

    private static Optional<LegalBasis> act(Block act) {
        var date = act.scalar("date").flatMap(Value::date);
        var title = act.required("title").map(Value::text).orElse("");
        var validity = new Validity(
                act.scalar("from").flatMap(Value::date), act.scalar("to").flatMap(Value::date));
        var link = act.scalar("link").map(Value::text).orElse("");
        return act.required("number").map(number -> new LegalBasis(number.text(), date, title, validity, link));
    }

    private Terms.Status status() {
        return file.scalar("status")
                .flatMap(word -> word.oneOf(List.of("official", "template", "partial")))
                .map(word -> Terms.Status.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Terms.Status.OFFICIAL);
    }

    private NotApplicable notApplicable() {
        return file.mapping("not-applicable")
                .map(block -> new NotApplicable(policy(block), BasisReader.read(block)))
                .orElse(NotApplicable.UNDECLARED);
    }

    private static NotApplicable.Policy policy(Block block) {
        block.only("policy", "known", "basis", "gap", "law");
        return block.required("policy")
                .flatMap(word -> word.oneOf(List.of("rescale", "full-mark", "own-form")))
                .map(word -> NotApplicable.Policy.valueOf(
                        word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(NotApplicable.Policy.RESCALE);
    }

    private Settling settling() {
        return file.mapping("settling").map(TermsReader::settling).orElse(Settling.UNDECLARED);
    }

    private static Settling settling(Block block) {
        block.only("facts", "leaders-survey", "sipas", "other-body", "known", "basis", "gap", "law");
        Map<Source, Rounding> bySource = new EnumMap<>(Source.class);
        ItemReader.SOURCES.forEach((word, source) -> block.mapping(word)
                .flatMap(TermsReader::rounding)
                .ifPresent(rounding -> bySource.put(source, rounding)));
        return new Settling(bySource, BasisReader.read(block));
    }

    private static Optional<Rounding> rounding(Block block) {
        block.only("digits", "way");
        var way = block.required("way")
                .flatMap(word -> word.oneOf(List.of("cut", "half-up")))
                .map(word -> word.equals("cut") ? Rounding.Way.CUT : Rounding.Way.HALF_UP);
        var digits = block.required("digits")
                .flatMap(word -> word.oneOf(Stream.iterate(0, digit -> digit + 1)
                        .limit(13)
                        .map(String::valueOf)
                        .toList()))
                .map(Integer::valueOf);
        return digits.flatMap(number -> way.map(cut -> new Rounding(number, cut)));
    }

    private Rounding printing() {
        return file.mapping("printing").flatMap(TermsReader::rounding).orElse(Rounding.PRINTED);
    }

    private Optional<Terms.Size> size() {
        return file.mapping("size").flatMap(size -> {
            size.only("areas", "criteria", "components", "total");
            var areas = size.required("areas").flatMap(Value::whole);
            var criteria = size.required("criteria").flatMap(Value::whole);
            var components = size.required("components").flatMap(Value::whole);
            var total = size.required("total").flatMap(Value::points);
            return areas.isPresent() && criteria.isPresent() && components.isPresent() && total.isPresent()
                    ? Optional.of(new Terms.Size(areas.get(), criteria.get(), components.get(), total.get()))
                    : Optional.empty();
        });
    }
}
