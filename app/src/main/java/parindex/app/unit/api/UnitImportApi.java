package parindex.app.unit.api;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Imported;
import parindex.app.kit.web.api.Told;
import parindex.app.unit.UnitImports;
import parindex.app.unit.UnitTable.Tried;

/// Units from a file, for programs: tried out first, written when confirmed with the same bytes.
@RestController
class UnitImportApi {
    private static final String IMPORT = "/api/v1/units/import";

    private final UnitImports imports;

    UnitImportApi(UnitImports imports) {
        this.imports = imports;
    }

    /// A row as it was understood.
    ///
    /// @param parent name of the unit above, or empty
    /// @param known  it is in the register already and left alone
    record Row(String name, String kind, String parent, String code, boolean known) {}

    /// What a file does.
    ///
    /// @param added how many units
    record Dry(int added, List<Row> rows, List<String> faults) {
        static Dry of(Tried tried, Visit visit) {
            var rows = tried.lines().stream()
                    .map(line -> new Row(
                            line.planned().unit().name(),
                            line.planned().unit().kind().name(),
                            line.parent(),
                            line.planned().unit().code(),
                            line.known()))
                    .toList();
            return new Dry(tried.added().size(), rows, Imported.said(tried.faults(), visit));
        }
    }

    @PostMapping(path = IMPORT, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Told("Tries a table of units out; nothing is written.")
    Dry look(
            Visit visit,
            @RequestParam String file,
            @RequestParam(defaultValue = "") String parent,
            @RequestBody byte[] content) {
        return Dry.of(imports.tried(visit, file, content, parent), visit);
    }

    @PostMapping(path = IMPORT + "/confirm", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Told("Adds every unit of a table without faults.")
    Dry confirm(
            Visit visit,
            @RequestParam String file,
            @RequestParam(defaultValue = "") String parent,
            @RequestBody byte[] content) {
        var tried = imports.tried(visit, file, content, parent);
        Imported.whole(tried.faults(), visit);
        imports.add(visit, file, tried);
        return Dry.of(tried, visit);
    }
}
