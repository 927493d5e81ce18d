package parindex.app.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Download.Form;
import parindex.app.kit.web.Frames;
import parindex.app.kit.web.Section;
import parindex.app.kit.web.Visit;
import parindex.app.result.Results;
import parindex.core.document.Workbook;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.sheet.AnalysisWorkbook;
import parindex.core.document.sheet.AnalysisWorkbook.Table;
import parindex.formats.csv.CsvWriter;
import parindex.formats.excel.WorkbookWriter;

/// Every table of the screens to take away, as CSV or for Excel (D-06).
@Controller
class TableScreens {
    private static final Map<String, Table> TABLES = Map.of(
            "items", Table.ITEMS,
            "losses", Table.LOSSES,
            "findings", Table.FINDINGS,
            "standings", Table.STANDINGS);

    private final Frames frames;
    private final Results results;
    private final Download download;

    TableScreens(Frames frames, Results results, Download download) {
        this.frames = frames;
        this.results = results;
        this.download = download;
    }

    @GetMapping("/rounds/{year}/units/{slug}/{table}.csv")
    void csv(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @PathVariable String table,
            HttpServletResponse response)
            throws IOException {
        var sheet = sheet(visit, year, slug, table);
        var name = table + "-" + slug + "-" + year;
        download.send(
                response,
                name,
                Form.CSV,
                out -> CsvWriter.write(sheet, visit.words().language(), out));
    }

    @GetMapping("/rounds/{year}/units/{slug}/{table}.xlsx")
    void xlsx(
            Visit visit,
            @PathVariable int year,
            @PathVariable String slug,
            @PathVariable String table,
            HttpServletResponse response)
            throws IOException {
        var sheet = sheet(visit, year, slug, table);
        var workbook = new Workbook(sheet.name() + " " + year, List.of(sheet));
        var name = table + "-" + slug + "-" + year;
        download.send(response, name, Form.XLSX, out -> WorkbookWriter.write(workbook, out));
    }

    private Workbook.Sheet sheet(Visit visit, int year, String slug, String table) {
        var frame = frames.about(visit, Section.DOCUMENTS, "menu.documents", year, slug);
        var wanted = TABLES.get(table);
        if (wanted == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var result = results.of(frame.subject().orElseThrow());
        return AnalysisWorkbook.sheet(wanted, ReportBasis.of(result.study()), result.findings());
    }
}
