package parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parindex.formats.json.RankJson;
import parindex.formats.ranking.RankText;
import parindex.formats.ranking.Rankings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rank FILE`: the units of a table of results in their order.
@Command(name = "rank")
final class RankVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    RankVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var standings = Rankings.rank(file);
        console.result(json ? RankJson.text(standings) : RankText.of(standings, console.language()));
        return ExitStatus.DONE;
    }
}
