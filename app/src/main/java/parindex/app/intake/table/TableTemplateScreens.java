package parindex.app.intake.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parindex.app.intake.Knowledge;
import parindex.app.kit.web.Download;
import parindex.app.kit.web.Visit;
import parindex.formats.excel.WorkbookWriter;

/// An empty table to fill in, with the units of its year.
@Controller
class TableTemplateScreens {
    private final Knowledge knowledge;
    private final Ministries ministries;
    private final Download download;

    TableTemplateScreens(Knowledge knowledge, Ministries ministries, Download download) {
        this.knowledge = knowledge;
        this.ministries = ministries;
        this.download = download;
    }

    @GetMapping("/tables/template.xlsx")
    void template(
            Visit visit,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String kind,
            HttpServletResponse response)
            throws IOException {
        var wanted = year == 0 ? Year.now().getValue() - 1 : year;
        var register = kind.equals("ministry")
                ? ministries.register()
                : knowledge.reference().published().register();
        var units = register.in(Math.clamp(wanted, 1, 9999));
        var workbook = new TableTemplate(wanted, units, visit.words()).workbook();
        download.send(
                response, "bang-cong-bo-" + wanted, Download.Form.XLSX, out -> WorkbookWriter.write(workbook, out));
    }
}
