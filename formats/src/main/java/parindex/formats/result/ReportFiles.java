package parindex.formats.result;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parindex.core.audit.Finding;
import parindex.core.document.Issuance;
import parindex.core.document.result.AnalysisReport;
import parindex.core.document.result.CoverDispatch;
import parindex.core.document.result.ReportBasis;
import parindex.core.document.sheet.AnalysisWorkbook;
import parindex.core.document.sheet.AnalysisWorkbook.Origin;
import parindex.formats.BadInput;
import parindex.formats.excel.WorkbookWriter;
import parindex.formats.html.HtmlWriter;
import parindex.formats.json.AnalysisJson;
import parindex.formats.pdf.PdfWriter;
import parindex.formats.word.DocxWriter;

/// Writes the files of one result: the report, the dispatch that sends it, the tables and the figures. Each file is
/// complete under its name or not there at all; nothing gets its name before everything has been written.
public final class ReportFiles {
    private ReportFiles() {}

    /// Forms of files.
    public enum Format {
        DOCX,
        PDF,
        XLSX,
        HTML,
        JSON
    }

    /// What is written.
    ///
    /// @param basis    the result
    /// @param findings what does not add up in its source
    /// @param origin   where the figures come from
    /// @param report   what a person knows of the report
    /// @param dispatch what a person knows of the dispatch
    public record Order(ReportBasis basis, List<Finding> findings, Origin origin, Issuance report, Issuance dispatch) {
        public Order {
            findings = List.copyOf(findings);
        }
    }

    /// One file.
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Writes into a folder, which is made where it does not exist.
    ///
    /// @return the files written, in the order of their forms
    /// @throws BadInput if the folder cannot be written to
    public static List<Path> write(Order order, Path folder, Set<Format> formats) {
        try {
            Files.createDirectories(folder);
            return written(contents(order, formats), folder);
        } catch (IOException e) {
            throw new BadInput(FilesWording.notWritten(folder), e);
        }
    }

    private static Map<String, Content> contents(Order order, Set<Format> formats) {
        var report = AnalysisReport.from(order.basis(), order.report());
        var dispatch = CoverDispatch.from(order.basis(), order.dispatch(), order.report());
        var contents = new LinkedHashMap<String, Content>();
        for (var format : Format.values()) {
            if (formats.contains(format)) {
                switch (format) {
                    case DOCX -> {
                        contents.put("bao-cao.docx", out -> DocxWriter.write(report, out));
                        contents.put("cong-van.docx", out -> DocxWriter.write(dispatch, out));
                    }
                    case PDF -> {
                        contents.put("bao-cao.pdf", out -> PdfWriter.write(report, out));
                        contents.put("cong-van.pdf", out -> PdfWriter.write(dispatch, out));
                    }
                    case XLSX -> contents.put("phu-luc.xlsx", out -> workbook(order, out));
                    case HTML -> contents.put("bao-cao.html", out -> HtmlWriter.write(report, out));
                    case JSON -> contents.put("phan-tich.json", out -> json(order, out));
                }
            }
        }
        return contents;
    }

    private static void workbook(Order order, OutputStream out) throws IOException {
        WorkbookWriter.write(AnalysisWorkbook.from(order.basis(), order.findings(), order.origin()), out);
    }

    private static void json(Order order, OutputStream out) throws IOException {
        var basis = order.basis();
        out.write(
                AnalysisJson.text(basis.analysis(), basis.unit(), basis.index()).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private static List<Path> written(Map<String, Content> contents, Path folder) throws IOException {
        var drafts = new LinkedHashMap<Path, Path>();
        try {
            for (var content : contents.entrySet()) {
                var draft = folder.resolve("." + content.getKey() + "." + UUID.randomUUID() + ".tmp");
                drafts.put(draft, folder.resolve(content.getKey()));
                try (var out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                    content.getValue().write(out);
                }
            }
            for (var draft : drafts.entrySet()) {
                Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
            return new ArrayList<>(drafts.values());
        } finally {
            for (var draft : drafts.keySet()) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
