package parindex.formats.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.criteria.BandScale;
import parindex.core.criteria.LegalBasis;
import parindex.core.criteria.Settling;
import parindex.core.criteria.Source;
import parindex.core.criteria.Terms;
import parindex.core.points.Rounding;
import parindex.core.unit.UnitKind;
import parindex.formats.yaml.YamlMapping;
import parindex.formats.yaml.YamlScalar;

/// Reads what a set declares about itself: years, legal acts, size, bands, settling and printing.
final class TermsReader {
    private final YamlMapping file;

    private TermsReader(YamlMapping file) {
        this.file = file;
    }

    static Terms read(YamlMapping file) {
        var reader = new TermsReader(file);
        return new Terms(
                reader.kind(), reader.years(), reader.acts(), reader.settling(), reader.printing(), reader.size());
    }

    static BandScale bands(YamlMapping file) {
        return new BandScale(file.mappings("bands").stream()
                .flatMap(band -> band(band.only("name", "from")).stream())
                .toList());
    }

    private static Optional<BandScale.Band> band(YamlMapping band) {
        var from = band.required("from").flatMap(YamlScalar::points);
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
            file.faults().add(file.line(), CriteriaFileWording.noYears());
        }
        return file.scalars("years").stream()
                .flatMap(year -> year.whole().stream())
                .toList();
    }

    private List<LegalBasis> acts() {
        return file.mappings("acts").stream()
                .flatMap(act -> act(act.only("number", "date", "title")).stream())
                .toList();
    }

    private static Optional<LegalBasis> act(YamlMapping act) {
        var date = act.scalar("date").flatMap(YamlScalar::date);
        var title = act.required("title").map(YamlScalar::text).orElse("");
        return act.required("number").map(number -> new LegalBasis(number.text(), date, title));
    }

    private Settling settling() {
        return file.mapping("settling").map(TermsReader::settling).orElse(Settling.UNDECLARED);
    }

    private static Settling settling(YamlMapping block) {
        block.only("facts", "leaders-survey", "sipas", "other-body", "known", "basis", "gap");
        Map<Source, Rounding> bySource = new EnumMap<>(Source.class);
        ItemReader.SOURCES.forEach((word, source) -> block.mapping(word)
                .flatMap(TermsReader::rounding)
                .ifPresent(rounding -> bySource.put(source, rounding)));
        return new Settling(bySource, BasisReader.read(block));
    }

    private static Optional<Rounding> rounding(YamlMapping block) {
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
            var areas = size.required("areas").flatMap(YamlScalar::whole);
            var criteria = size.required("criteria").flatMap(YamlScalar::whole);
            var components = size.required("components").flatMap(YamlScalar::whole);
            var total = size.required("total").flatMap(YamlScalar::points);
            return areas.isPresent() && criteria.isPresent() && components.isPresent() && total.isPresent()
                    ? Optional.of(new Terms.Size(areas.get(), criteria.get(), components.get(), total.get()))
                    : Optional.empty();
        });
    }
}
