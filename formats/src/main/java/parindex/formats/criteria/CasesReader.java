package parindex.formats.criteria;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Scoring;
import parindex.core.points.Points;
import parindex.core.scoring.WorkedCase;
import parindex.core.scoring.WorkedCase.Outcome;
import parindex.formats.FileFault;
import parindex.formats.yaml.YamlFaults;
import parindex.formats.yaml.YamlFile;
import parindex.formats.yaml.YamlMapping;
import parindex.formats.yaml.YamlScalar;

/// Reads the worked cases of a set and tries them.
public final class CasesReader {
    /// The file of cases inside the folder of a set.
    public static final String FILE = "cases.yaml";

    private final CriteriaSet set;

    private CasesReader(CriteriaSet set) {
        this.set = set;
    }

    /// The cases of a set.
    ///
    /// @param folder the folder of the set
    /// @throws parindex.formats.BadInput with every fault of form, if there is one
    public static List<WorkedCase> read(Path folder, CriteriaSet set) {
        var faults = new YamlFaults(FILE);
        var cases = new CasesReader(set).cases(folder.resolve(FILE), faults);
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return cases.stream().map(Placed::worked).toList();
    }

    /// Everything that is wrong with the cases of a set: form, and every case that does not hold.
    public static List<FileFault> check(Path folder, CriteriaSet set) {
        var faults = new YamlFaults(FILE);
        for (var placed : new CasesReader(set).cases(folder.resolve(FILE), faults)) {
            placed.worked().failure(set).ifPresent(said -> faults.add(placed.line(), said));
        }
        return faults.list();
    }

    private record Placed(WorkedCase worked, int line) {}

    private List<Placed> cases(Path path, YamlFaults faults) {
        var cases = new ArrayList<Placed>();
        YamlFile.read(path, faults)
                .ifPresent(file -> file.only("cases")
                        .mappings("cases")
                        .forEach(block ->
                                worked(block).ifPresent(worked -> cases.add(new Placed(worked, block.line())))));
        return cases;
    }

    private Optional<WorkedCase> worked(YamlMapping block) {
        block.only("case", "item", "measured", "inputs", "points", "basis");
        var name = block.required("case").map(YamlScalar::text).orElse("");
        var basis = block.required("basis").map(YamlScalar::text).orElse("");
        return block.required("item").flatMap(this::leaf).flatMap(leaf -> {
            var rule = leaf.scoring().map(Scoring::rule).orElseThrow();
            var facts = FactsReader.read(block, rule);
            return block.required("points")
                    .map(points -> expected(
                            points, new WorkedCase(name, leaf.code(), facts, Outcome.SCORED, Optional.empty(), basis)));
        });
    }

    private Optional<Item> leaf(YamlScalar code) {
        var leaf = ItemCode.find(code.text())
                .filter(set::isLeaf)
                .flatMap(set::item)
                .filter(item -> item.scoring().isPresent());
        if (leaf.isEmpty()) {
            code.faults().add(code.line(), CriteriaFileWording.noSuchItem(code.text()));
        }
        return leaf;
    }

    private static WorkedCase expected(YamlScalar points, WorkedCase worked) {
        return switch (points.text()) {
            case "not-computable" -> with(worked, Outcome.NOT_COMPUTABLE, Optional.empty());
            case "judged" -> with(worked, Outcome.JUDGED, Optional.empty());
            default -> with(worked, Outcome.SCORED, points.points());
        };
    }

    private static WorkedCase with(WorkedCase worked, Outcome outcome, Optional<Points> points) {
        return new WorkedCase(worked.name(), worked.item(), worked.facts(), outcome, points, worked.basis());
    }
}
