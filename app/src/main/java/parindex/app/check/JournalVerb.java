package parindex.app.check;

import java.util.concurrent.Callable;
import parindex.app.kit.journal.JournalReader;
import parindex.app.kit.journal.LineJson;
import parindex.app.kit.storage.StartRefused;
import parindex.cli.Console;
import parindex.cli.ExitStatus;
import parindex.formats.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `journal`: every line of the journal, one JSON object a line.
@Command(name = "journal")
final class JournalVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Where where = new Where();

    JournalVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var installation = where.open()) {
            return new Snapshot(installation).look(sql -> {
                new JournalReader(sql).each(line -> console.result(LineJson.text(line)));
                return ExitStatus.DONE;
            });
        } catch (StartRefused refused) {
            throw new BadInput(refused.said(), refused);
        }
    }
}
