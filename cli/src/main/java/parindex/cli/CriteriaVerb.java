package parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parindex.core.criteria.SetFault.Weight;
import parindex.core.criteria.version.Difference;
import parindex.core.criteria.version.SetDifference;
import parindex.core.scoring.CaseDifferences;
import parindex.formats.FileFault;
import parindex.formats.criteria.BundledSets;
import parindex.formats.criteria.CriteriaFiles;
import parindex.formats.criteria.ImportNote;
import parindex.formats.criteria.SetFile;
import parindex.formats.criteria.SetWriter;
import parindex.formats.json.DifferenceJson;
import parindex.formats.json.SetCheckJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `criteria check | diff | export | import`: works on criteria sets. A set is a bundled name, a folder or a file.
@Command(name = "criteria")
final class CriteriaVerb implements Callable<Integer> {
    private final Console console;

    CriteriaVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.remark(CliWording.criteriaWhat());
        return ExitStatus.BAD_INPUT;
    }

    /// Every fault at once; notes alone are no reason for alarm.
    @Command(name = "check")
    int check(@Parameters(paramLabel = "SET") String set, @Option(names = "--json") boolean json) {
        var file = CriteriaFiles.check(BundledSets.atHome().path(set));
        if (!file.isReadable()) {
            throw FileFault.refusal(file.faults());
        }
        console.result(json ? SetCheckJson.text(file) : new FaultList(file, console.language()).text());
        var isSound = file.faults().stream().allMatch(fault -> fault.weight() == Weight.NOTE);
        return isSound ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /// What differs, examples included.
    @Command(name = "diff")
    int diff(
            @Parameters(index = "0", paramLabel = "SET") String before,
            @Parameters(index = "1", paramLabel = "SET") String after,
            @Option(names = "--json") boolean json) {
        var old = sound(before);
        var young = sound(after);
        var differences = Stream.concat(
                        SetDifference.between(old.sound(), young.sound()).all().stream(),
                        CaseDifferences.between(old.cases(), young.cases()).stream())
                .toList();
        var text = differences.stream()
                .map(Difference::said)
                .map(said -> said.in(console.language()))
                .collect(Collectors.joining("\n"));
        var said = text.isEmpty() ? CliWording.noDifference().in(console.language()) : text;
        console.result(json ? DifferenceJson.text(old.sound(), young.sound(), differences) : said);
        return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /// The form follows the ending; without one, or with a stroke at the end, it is a folder.
    @Command(name = "export")
    int export(@Parameters(paramLabel = "SET") String set, @Option(names = "--out", required = true) String out) {
        var file = sound(set);
        var writer = SetWriter.of(file.sound(), file.cases());
        var path = Path.of(out);
        if (isFolder(out, path)) {
            writer.folder(path, "");
        } else {
            writer.file(path);
        }
        console.result(path.toString());
        return ExitStatus.DONE;
    }

    private static boolean isFolder(String typed, Path path) {
        return typed.endsWith("/")
                || Files.isDirectory(path)
                || !path.getFileName().toString().contains(".");
    }

    /// A folder with `set.yaml`, `cases.yaml` and a page to say where the set comes from.
    @Command(name = "import")
    int imported(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--out", required = true) Path folder) {
        var note = ImportNote.of(file);
        var read = CriteriaFiles.read(file);
        SetWriter.of(read.sound(), read.cases()).folder(folder, note.text());
        read.faults().stream()
                .filter(fault -> fault.weight() == Weight.WARNING)
                .forEach(fault -> console.remark(fault.placed()));
        console.result(folder.toString());
        return ExitStatus.DONE;
    }

    private static SetFile sound(String typed) {
        return CriteriaFiles.read(BundledSets.atHome().path(typed));
    }
}
