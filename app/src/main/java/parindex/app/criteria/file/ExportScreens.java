package parindex.app.criteria.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import parindex.app.criteria.SetCatalogue;
import parindex.app.criteria.SetEntry;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Download.Form;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.criteria.workbook.SetWorkbookWriter;
import parindex.formats.criteria.writing.SetTree;
import parindex.formats.json.JsonWriter;
import parindex.formats.yaml.YamlWriter;

/// A whole set with its examples to take away; importing the file gives the same set (F-12).
@Controller
class ExportScreens {
    private final SetCatalogue catalogue;
    private final Download download;

    ExportScreens(SetCatalogue catalogue, Download download) {
        this.catalogue = catalogue;
        this.download = download;
    }

    @GetMapping("/criteria/{set}/export/{form}")
    void export(@PathVariable String set, @PathVariable String form, HttpServletResponse response) throws IOException {
        var entry = catalogue.named(set);
        var known = entry.set().orElseThrow(ExportScreens::notFound);
        var name = entry.name();
        switch (form) {
            case "yaml" -> download.send(response, name, Form.YAML, out -> yaml(entry, known, out));
            case "xlsx" -> download.send(response, name, Form.XLSX, out -> xlsx(entry, known, out));
            case "json" -> download.send(response, name, Form.JSON, out -> json(entry, known, out));
            default -> throw notFound();
        }
    }

    private static void yaml(SetEntry entry, CriteriaSet set, OutputStream out) throws IOException {
        out.write(YamlWriter.text(SetTree.of(set, entry.cases())).getBytes(StandardCharsets.UTF_8));
    }

    private static void json(SetEntry entry, CriteriaSet set, OutputStream out) throws IOException {
        out.write(JsonWriter.text(SetTree.of(set, entry.cases())).getBytes(StandardCharsets.UTF_8));
    }

    private static void xlsx(SetEntry entry, CriteriaSet set, OutputStream out) throws IOException {
        SetWorkbookWriter.write(SetTree.of(set, entry.cases()), out);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
