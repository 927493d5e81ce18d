package parindex.app.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import parindex.app.kit.journal.JournalKeys;
import parindex.app.kit.journal.Witness;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.Installation;
import parindex.app.kit.storage.StartRefused;
import parindex.cli.CommandLineVerbs;
import parindex.cli.Console;
import parindex.cli.ExitStatus;
import parindex.formats.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`: whether an installation is whole, running or not.
@Command(name = "check")
public final class CheckVerb implements Callable<Integer> {
    private final Console console;

    @Option(names = "--data")
    private Path data = Path.of("data");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--witness")
    private List<Path> witnesses = List.of();

    @Option(names = "--spring.datasource.url")
    private String url = "";

    @Option(names = "--spring.datasource.username")
    private String user = "";

    @Option(names = "--spring.datasource.password")
    private String password = "";

    CheckVerb(Console console) {
        this.console = console;
    }

    /// Runs the verb on the terminal.
    ///
    /// @return the exit status: 0 all is right, 1 something is wrong, 2 nothing to check there, 3 a bug
    public static int run(String... words) {
        LoggingSystem.get(CheckVerb.class.getClassLoader()).beforeInitialize(); // logs nothing on the terminal
        var console = Console.terminal();
        return CommandLineVerbs.run(console, List.of(new CheckVerb(console)), words);
    }

    @Override
    public Integer call() {
        var folder = new DataFolder(data);
        try (var installation = open(folder)) {
            var report = new Inspection(installation, witnesses(folder)).report();
            console.result(json ? CheckJson.text(report) : new CheckText(report, console.language()).text());
            return report.isSound() ? ExitStatus.DONE : ExitStatus.FINDINGS;
        } catch (StartRefused refused) {
            throw new BadInput(refused.said(), refused);
        }
    }

    private Installation open(DataFolder folder) {
        return url.isEmpty() ? Installation.open(folder) : Installation.at(folder, url, user, password);
    }

    private Map<String, Witness> witnesses(DataFolder folder) {
        var keys = new JournalKeys(folder).known();
        var read = new LinkedHashMap<String, Witness>();
        for (var file : witnesses) {
            read.put(
                    file.toString(),
                    Witness.of(text(file), keys).orElseThrow(() -> new BadInput(CheckWording.noWitness(file + ""))));
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
