package parindex.formats.criteria;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.SetFault;
import parindex.core.criteria.item.Item;
import parindex.core.criteria.item.ItemCode;
import parindex.core.points.Points;
import parindex.core.scoring.CasesCheck;
import parindex.core.scoring.WorkedCase;
import parindex.core.scoring.WorkedCase.Outcome;
import parindex.formats.FileFault;
import parindex.formats.criteria.CriteriaSetReader.Draft;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;
import parindex.formats.tree.Value;
import parindex.formats.yaml.YamlFile;

/// Reads the worked cases of a set and tries them.
public final class CasesReader {
    /// The file of cases inside the folder of a set.
    public static final String FILE = "cases.yaml";

    private final Optional<Draft> draft;

    private CasesReader(Optional<Draft> draft) {
        this.draft = draft;
    }

    /// The cases of a set.
    ///
    /// @param folder the folder of the set
    /// @throws parindex.formats.BadInput with every fault of form, if there is one
    public static List<WorkedCase> read(Path folder, CriteriaSet set) {
        var faults = new Faults(FILE);
        var cases = new CasesReader(Optional.of(Draft.of(set))).cases(folder, faults);
        if (!faults.isEmpty()) {
            throw FileFault.refusal(faults.list());
        }
        return cases.stream().map(Placed::worked).toList();
    }

    /// Everything that is wrong with the cases of a set: form, every case that does not hold, and every limit that none
    /// tries.
    public static List<FileFault> check(Path folder, CriteriaSet set) {
        var faults = new Faults(FILE);
        var cases = new CasesReader(Optional.of(Draft.of(set))).cases(folder, faults);
        cases.forEach(each -> each.tried(set));
        CasesCheck.untested(set, cases.stream().map(Placed::worked).toList())
                .forEach(fault -> faults.add(Place.WHOLE, fault));
        return faults.list();
    }

    /// The cases that a tree holds, tried on the set. Without a well-formed set only their form is looked at, and none
    /// are given.
    static List<WorkedCase> of(Block file, Optional<Draft> draft) {
        var cases = new CasesReader(draft).cases(file);
        var set = draft.flatMap(Draft::wellFormed);
        set.ifPresent(sound -> cases.forEach(each -> each.tried(sound)));
        return set.isPresent() ? cases.stream().map(Placed::worked).toList() : List.of();
    }

    /// A case with the block it was read from.
    private record Placed(WorkedCase worked, Block block) {
        void tried(CriteriaSet set) {
            worked.failure(set)
                    .map(said -> new SetFault(SetFault.Kind.CASE_FAILS, Optional.of(worked.item()), said))
                    .ifPresent(fault -> block.faults().add(block.place(), fault));
        }
    }

    private List<Placed> cases(Path folder, Faults faults) {
        return YamlFile.read(folder.resolve(FILE), faults)
                .map(file -> cases(file.only("cases")))
                .orElse(List.of());
    }

    private List<Placed> cases(Block file) {
        return file.mappings("cases").stream()
                .flatMap(block -> worked(block).map(worked -> new Placed(worked, block)).stream())
                .toList();
    }

    private Optional<WorkedCase> worked(Block block) {
        block.only("case", "item", "measured", "inputs", "points", "basis");
        var name = block.required("case").map(Value::text).orElse("");
        var basis = block.required("basis").map(Value::text).orElse("");
        var points = block.required("points");
        return block.required("item").flatMap(this::leaf).flatMap(leaf -> {
            var facts = FactsReader.read(block, leaf.scoring().orElseThrow().rule());
            return points.flatMap(there ->
                    expected(there, new WorkedCase(name, leaf.code(), facts, Outcome.JUDGED, Optional.empty(), basis)));
        });
    }

    private Optional<Item> leaf(Value code) {
        var leaf = draft.flatMap(
                read -> ItemCode.find(code.text()).filter(read.set()::isLeaf).flatMap(read.set()::item));
        if (leaf.isEmpty() && draft.isPresent()) {
            code.faults().add(code.place(), CriteriaFileWording.noSuchItem(code.text()));
        }
        return leaf.filter(item -> item.scoring().isPresent());
    }

    private static Optional<WorkedCase> expected(Value points, WorkedCase worked) {
        return switch (points.text()) {
            case "not-computable" -> Optional.of(with(worked, Outcome.NOT_COMPUTABLE, Optional.empty()));
            case "judged" -> Optional.of(with(worked, Outcome.JUDGED, Optional.empty()));
            case "not-applicable" -> Optional.of(with(worked, Outcome.NOT_APPLICABLE, Optional.empty()));
            default -> points.points().map(there -> with(worked, Outcome.SCORED, Optional.of(there)));
        };
    }

    private static WorkedCase with(WorkedCase worked, Outcome outcome, Optional<Points> points) {
        return new WorkedCase(worked.name(), worked.item(), worked.facts(), outcome, points, worked.basis());
    }
}
