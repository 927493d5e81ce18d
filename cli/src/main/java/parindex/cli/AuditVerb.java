package parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parindex.core.audit.Severity;
import parindex.formats.json.AuditJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `audit FILE`: what does not add up in a published report.
@Command(name = "audit")
final class AuditVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0")
    private Path file = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--set")
    private String set = "";

    AuditVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var study = Studies.of(file, set);
        var findings = study.audit().findings();
        console.result(
                json
                        ? AuditJson.text(study.card().source(), findings)
                        : new FindingList(findings, console.language()).text());
        var isSound = findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE);
        return isSound ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
