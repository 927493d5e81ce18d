package parindex.formats.report;

import java.nio.file.Path;
import java.util.List;
import parindex.core.intake.PrintedReport;
import parindex.core.intake.Recognition.NotRecognised;
import parindex.core.intake.Recognition.Recognised;
import parindex.core.intake.ReportedCard;
import parindex.core.intake.reading.ReportRecogniser;
import parindex.formats.BadInput;

/// Reads a published result from a file of any known form. The readers are listed here and nowhere else.
public final class Reports {
    private static final List<ReportReader> READERS =
            List.of(new WorkbookReader(), new DelimitedReader(), new TextReader());

    private Reports() {}

    /// What a file on disk says.
    ///
    /// @throws BadInput if it cannot be read, with one sentence naming file, place and remedy
    public static ReportedCard read(Path path) {
        return recognise(printed(ReportFile.of(path)));
    }

    /// What bytes say that were uploaded under a name.
    ///
    /// @throws BadInput if they cannot be read
    public static ReportedCard read(String name, byte[] bytes) {
        return recognise(printed(name, bytes));
    }

    /// The lines and cells of a file on disk, before anybody says what they mean.
    ///
    /// @throws BadInput if they cannot be read
    public static PrintedReport printed(Path path) {
        return printed(ReportFile.of(path));
    }

    /// The lines and cells of uploaded bytes, before anybody says what they mean.
    ///
    /// @throws BadInput if they cannot be read
    public static PrintedReport printed(String name, byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw new BadInput(ReportWording.tooLarge(name));
        }
        return printed(new ReportFile(name, bytes));
    }

    /// What lines and cells mean.
    ///
    /// @throws BadInput if they hold no table of results
    public static ReportedCard recognise(PrintedReport printed) {
        return switch (ReportRecogniser.recognise(printed)) {
            case Recognised(var card) -> card;
            case NotRecognised(var why, var place) ->
                throw new BadInput(ReportWording.notRecognised(printed.source().file(), place, why));
        };
    }

    private static PrintedReport printed(ReportFile file) {
        if (file.bytes().length == 0) {
            throw new BadInput(ReportWording.empty(file.name()));
        }
        return READERS.stream()
                .filter(reader -> reader.reads(file))
                .findFirst()
                .orElseThrow(() -> new BadInput(ReportWording.unknownForm(
                        file.name(), ForeignForm.of(file).orElse(ForeignForm.UNKNOWN))))
                .read(file);
    }
}
