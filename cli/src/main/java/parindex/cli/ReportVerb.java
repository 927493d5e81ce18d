package parindex.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import parindex.core.document.Issuance;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.formats.BadInput;
import parindex.formats.result.ReportFiles;
import parindex.formats.result.ReportFiles.Format;
import parindex.formats.result.ReportFiles.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report FILE --out DIR`: the analysis report with its appendix, the dispatch that sends it, and the tables. What
/// only a person knows (number, date, signer) stays a dotted space.
@Command(name = "report")
final class ReportVerb implements Callable<Integer> {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> USUAL = List.of("docx", "pdf", "xlsx");
    private final Console console;

    @Parameters(index = "0")
    private Path file = Path.of("");

    @Option(names = "--out", required = true)
    private Path folder = Path.of("");

    @Option(names = "--format", split = ",")
    private List<String> formats = USUAL;

    ReportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var forms = forms();
        var study = Studies.of(file);
        var origin =
                new Origin(Optional.of(study.card().source()), Program.NAME_AND_VERSION, LocalDateTime.now(VIET_NAM));
        var order = new Order(ReportBasis.of(study), study.audit().findings(), origin, Issuance.BLANK, Issuance.BLANK);
        ReportFiles.write(order, folder, forms).forEach(written -> console.result(written.toString()));
        return ExitStatus.DONE;
    }

    private Set<Format> forms() {
        var forms = EnumSet.noneOf(Format.class);
        formats.forEach(name -> forms.add(Arrays.stream(Format.values())
                .filter(format -> format.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput(CliWording.unknownForm(name)))));
        return forms;
    }
}
