package parindex.app.kit.web.route;

import static parindex.app.kit.web.route.Routes.get;
import static parindex.app.kit.web.route.Routes.post;
import static parindex.app.kit.web.route.Routes.put;
import static parindex.app.kit.web.route.Who.Anybody.EVERYONE;
import static parindex.core.assessment.Right.IMPORT_REPORTS;
import static parindex.core.assessment.Right.RUN_ROUNDS;
import static parindex.core.assessment.Right.SEE_RESULTS;
import static parindex.core.assessment.Right.SEE_STANDINGS;

import java.util.List;
import parindex.app.kit.web.route.Routes.Route;

/// The addresses of standings and scorecard, before and after publication, of the ledger and the council, of published
/// tables and the comparison with them.
final class StandingsRoutes {
    private static final String COUNCIL = "/admin/rounds/{round}/council";
    private static final String COUNCIL_API = "/api/v1/rounds/{round}/council";
    private static final String COUNCIL_LINE = "/units/{unit}/items/{code}";

    static final List<Route> ALL = List.of(
            get("/assessment/{round}/standings", SEE_STANDINGS),
            get("/assessment/{round}/standings.csv", SEE_STANDINGS),
            get("/assessment/{round}/matrix", SEE_STANDINGS),
            get("/assessment/{round}/matrix/{unit}", SEE_STANDINGS),
            get("/admin/rounds/{round}/ledger", RUN_ROUNDS),
            post("/admin/rounds/{round}/lines/reopen", RUN_ROUNDS),
            get(COUNCIL, RUN_ROUNDS),
            post(COUNCIL + "/confirm", RUN_ROUNDS),
            get(COUNCIL + COUNCIL_LINE, RUN_ROUNDS),
            post(COUNCIL + COUNCIL_LINE, RUN_ROUNDS),
            get(COUNCIL_API, RUN_ROUNDS),
            post(COUNCIL_API, RUN_ROUNDS),
            get(COUNCIL_API + COUNCIL_LINE, RUN_ROUNDS),
            put(COUNCIL_API + COUNCIL_LINE, RUN_ROUNDS),
            get("/admin/rounds/{round}/groups", RUN_ROUNDS),
            post("/admin/rounds/{round}/groups", RUN_ROUNDS),
            get("/api/v1/rounds/{round}/groups", RUN_ROUNDS),
            put("/api/v1/rounds/{round}/groups", RUN_ROUNDS),
            get("/public/{round}/{version}/standings", EVERYONE),
            get("/public/{round}/{version}/standings.csv", EVERYONE),
            get("/public/{round}/{version}/matrix", EVERYONE),
            get("/public/{round}/{version}/matrix/{unit}", EVERYONE),
            get("/rounds/{year}/comparison", SEE_RESULTS),
            get("/rounds/{year}/comparison.csv", SEE_RESULTS),
            get("/tables", SEE_RESULTS),
            get("/tables/template.xlsx", IMPORT_REPORTS),
            post("/tables/import", IMPORT_REPORTS),
            post("/tables/import/confirm", IMPORT_REPORTS),
            get("/tables/{id}", SEE_RESULTS),
            post("/tables/{id}/withdraw", IMPORT_REPORTS));

    private StandingsRoutes() {}
}
