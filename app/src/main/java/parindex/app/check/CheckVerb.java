package parindex.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Witness;
import parindex.app.kit.storage.StartRefused;
import parindex.cli.Console;
import parindex.cli.ExitStatus;
import parindex.formats.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: whether an installation is whole, running or not.
@Command(name = "check")
final class CheckVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Where where = new Where();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--witness")
    private List<Path> witnesses = List.of();

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var installation = where.open()) {
            var report = new Inspection(installation, read()).report();
            console.result(json ? CheckJson.text(report) : new CheckText(report, console.language()).text());
            return report.isSound() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (StartRefused refused) {
            throw new BadInput(refused.said(), refused);
        }
    }

    private Map<String, Witness> read() {
        var keys = new JournalKeys(where.folder()).known();
        var read = new LinkedHashMap<String, Witness>();
        for (var file : witnesses) {
            var name = file.toString();
            read.put(name, Witness.of(text(file), keys).orElseThrow(() -> new BadInput(CheckWording.noWitness(name))));
        }
        return read;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new BadInput(CheckWording.noWitness(file.toString()), failure);
        }
    }
}
