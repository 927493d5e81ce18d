package parindex.formats.criteria;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.Item;
import parindex.core.criteria.ItemCode;
import parindex.core.criteria.Scoring;
import parindex.core.criteria.SetFault;
import parindex.core.points.Points;
import parindex.core.scoring.WorkedCase;
import parindex.core.scoring.WorkedCase.Outcome;
import parindex.formats.FileFault;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;
import parindex.formats.tree.Value;
import parindex.formats.yaml.YamlFile;

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
        var faults = new Faults(FILE);
        var cases = new CasesReader(set).cases(folder.resolve(FILE), faults);
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return cases.stream().map(Placed::worked).toList();
    }

    /// Everything that is wrong with the cases of a set: form, and every case that does not hold.
    public static List<FileFault> check(Path folder, CriteriaSet set) {
        var faults = new Faults(FILE);
        for (var placed : new CasesReader(set).cases(folder.resolve(FILE), faults)) {
            placed.worked()
                    .failure(set)
                    .ifPresent(said -> faults.add(
                            placed.place(),
                            new SetFault(
                                    SetFault.Kind.CASE_FAILS,
                                    Optional.of(placed.worked().item()),
                                    said)));
        }
        return faults.list();
    }

    private record Placed(WorkedCase worked, Place place) {}

    private List<Placed> cases(Path path, Faults faults) {
        var cases = new ArrayList<Placed>();
        YamlFile.read(path, faults)
                .ifPresent(file -> file.only("cases")
                        .mappings("cases")
                        .forEach(block ->
                                worked(block).ifPresent(worked -> cases.add(new Placed(worked, block.place())))));
        return cases;
    }

    private Optional<WorkedCase> worked(Block block) {
        block.only("case", "item", "measured", "inputs", "points", "basis");
        var name = block.required("case").map(Value::text).orElse("");
        var basis = block.required("basis").map(Value::text).orElse("");
        return block.required("item").flatMap(this::leaf).flatMap(leaf -> {
            var rule = leaf.scoring().map(Scoring::rule).orElseThrow();
            var facts = FactsReader.read(block, rule);
            return block.required("points")
                    .map(points -> expected(
                            points, new WorkedCase(name, leaf.code(), facts, Outcome.SCORED, Optional.empty(), basis)));
        });
    }

    private Optional<Item> leaf(Value code) {
        var leaf = ItemCode.find(code.text())
                .filter(set::isLeaf)
                .flatMap(set::item)
                .filter(item -> item.scoring().isPresent());
        if (leaf.isEmpty()) {
            code.faults().add(code.place(), CriteriaFileWording.noSuchItem(code.text()));
        }
        return leaf;
    }

    private static WorkedCase expected(Value points, WorkedCase worked) {
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
