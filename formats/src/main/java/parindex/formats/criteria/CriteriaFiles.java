package parindex.formats.criteria;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parindex.core.scoring.CasesCheck;
import parindex.core.scoring.WorkedCase;
import parindex.formats.criteria.CriteriaSetReader.Draft;
import parindex.formats.criteria.workbook.SetWorkbook;
import parindex.formats.handed.Handed;
import parindex.formats.json.JsonFile;
import parindex.formats.tree.Block;
import parindex.formats.tree.Faults;
import parindex.formats.tree.FileBytes;
import parindex.formats.tree.Node;
import parindex.formats.tree.Place;
import parindex.formats.yaml.YamlFile;

/// Reads a criteria set in every form it may have: a folder with `set.yaml` and `cases.yaml`, or one file that holds
/// both, as YAML, JSON or a workbook. All of them become one tree, so that all have the same faults.
public final class CriteriaFiles {
    private CriteriaFiles() {}

    /// A sound set with its cases.
    ///
    /// @param path a folder or a file
    /// @throws parindex.formats.BadInput with every fault that stops it
    public static SetFile read(Path path) {
        var file = check(path);
        file.sound();
        return file;
    }

    /// A set with its cases and all that is wrong with them.
    ///
    /// @param path a folder or a file
    public static SetFile check(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        var faults = new Faults(CriteriaSetReader.name(path));
        return FileBytes.of(path, faults)
                .map(bytes -> check(CriteriaSetReader.name(path), bytes))
                .orElseGet(() -> new SetFile(Optional.empty(), List.of(), faults.list()));
    }

    /// A set that somebody handed over.
    ///
    /// @param name  the file's name, whose ending tells its form
    /// @param bytes what is in it
    public static SetFile check(String name, byte[] bytes) {
        return check(name, handed(name, bytes));
    }

    /// A set from what stands in a file.
    public static SetFile check(String name, Handed file) {
        var faults = new Faults(name);
        faults.addAll(file.faults());
        return of(file.tree().map(tree -> Block.of(tree, faults)), faults);
    }

    /// What stands in the file of a set, whose ending tells its form.
    public static Handed handed(String name, byte[] bytes) {
        return Handed.tree(name, faults -> tree(name, bytes, faults));
    }

    /// A set that a form holds, as the tree that a file would be.
    ///
    /// @param name what the person calls it
    public static SetFile check(String name, Node.Branch tree) {
        var faults = new Faults(name);
        return of(Optional.of(Block.of(tree, faults)), faults);
    }

    private static SetFile of(Optional<Block> file, Faults faults) {
        var draft = file.flatMap(CriteriaSetReader::draft);
        var cases = file.map(block -> CasesReader.of(block, draft)).orElse(List.of());
        draft.filter(Draft::isWellFormed).ifPresent(sound -> untested(sound, cases, faults));
        return new SetFile(draft.flatMap(Draft::wellFormed), cases, faults.list());
    }

    private static Optional<Block> tree(String name, byte[] bytes, Faults faults) {
        return switch (ending(name)) {
            case "yaml", "yml" -> YamlFile.read(bytes, faults);
            case "json" -> JsonFile.read(bytes, faults);
            case "xlsx" -> SetWorkbook.read(bytes, faults);
            default -> {
                faults.unreadable(Place.WHOLE, CriteriaFileWording.unknownEnding(name));
                yield Optional.empty();
            }
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static SetFile folder(Path folder) {
        var ofSet = new Faults(CriteriaSetReader.name(folder.resolve(CriteriaSetReader.FILE)));
        var ofCases = new Faults(CriteriaSetReader.name(folder.resolve(CasesReader.FILE)));
        var file = YamlFile.read(folder.resolve(CriteriaSetReader.FILE), ofSet);
        var draft = file.flatMap(CriteriaSetReader::draft);
        var within = file.map(block -> CasesReader.of(block, draft)).orElse(List.of());
        var beside = Optional.of(folder.resolve(CasesReader.FILE))
                .filter(Files::exists)
                .flatMap(path -> YamlFile.read(path, ofCases))
                .map(block -> CasesReader.of(block.only("cases"), draft))
                .orElse(List.of());
        var cases = Stream.concat(within.stream(), beside.stream()).toList();
        draft.filter(Draft::isWellFormed).ifPresent(sound -> untested(sound, cases, ofSet));
        var faults = Stream.concat(ofSet.list().stream(), ofCases.list().stream());
        return new SetFile(draft.flatMap(Draft::wellFormed), cases, faults.toList());
    }

    /// Limits that no example tries stand at their item.
    private static void untested(Draft draft, List<WorkedCase> cases, Faults faults) {
        CasesCheck.untested(draft.set(), cases).forEach(fault -> faults.add(draft.place(fault), fault));
    }
}
