package parindex.app.people.api;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Imported;
import parindex.app.kit.web.api.Told;
import parindex.app.people.PeopleDesk;
import parindex.app.people.PeopleImports;
import parindex.app.people.PeopleTable.Line;
import parindex.app.people.api.PersonJson.LinkJson;

/// People from a file, for programs: tried out first, written when confirmed with the same bytes.
@RestController
class PeopleImportApi {
    private static final String IMPORT = "/api/v1/people/import";

    private final PeopleDesk desk;
    private final PeopleImports imports;

    PeopleImportApi(PeopleDesk desk, PeopleImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /// What a file would do.
    ///
    /// @param joining how many people would join
    /// @param lines   rows as they were understood
    /// @param faults  what is wrong, with its place
    record Dry(int joining, List<Line> lines, List<String> faults) {}

    @PostMapping(path = IMPORT, consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Told("Tries a table of people out; nothing is written.")
    Dry look(Visit visit, @RequestParam String file, @RequestBody byte[] content) {
        var tried = imports.tried(visit, file, content);
        return new Dry(tried.joining().size(), tried.lines(), Imported.said(tried.faults(), visit));
    }

    @PostMapping(path = IMPORT + "/confirm", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Told("Adds everybody of a table without faults; the answer holds their links.")
    List<LinkJson> confirm(Visit visit, @RequestParam String file, @RequestBody byte[] content) {
        var tried = imports.tried(visit, file, content);
        Imported.whole(tried.faults(), visit);
        return desk.links(visit, imports.join(visit, file, tried)).stream()
                .map(LinkJson::of)
                .toList();
    }
}
