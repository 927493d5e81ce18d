package parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parindex.formats.json.CardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `read FILE`: what a published report says, as data.
@Command(name = "read")
final class ReadVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    ReadVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var study = Studies.of(file);
        console.result(
                json
                        ? CardJson.text(study.card(), study.audit().ofReading())
                        : new CardTable(study.card(), console.language()).text());
        return ExitStatus.DONE;
    }
}
