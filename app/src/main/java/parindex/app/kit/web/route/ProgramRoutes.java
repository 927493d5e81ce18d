package parindex.app.kit.web.route;

import static parindex.app.kit.web.route.Routes.get;
import static parindex.app.kit.web.route.Routes.post;
import static parindex.app.kit.web.route.Routes.put;
import static parindex.app.kit.web.route.Who.Anybody.EVERYONE;
import static parindex.app.kit.web.route.Who.Anybody.SIGNED_IN;
import static parindex.core.assessment.Right.APPRAISE;
import static parindex.core.assessment.Right.APPROVE;
import static parindex.core.assessment.Right.ENTER;
import static parindex.core.assessment.Right.FOLLOW;
import static parindex.core.assessment.Right.IMPORT_REPORTS;
import static parindex.core.assessment.Right.MANAGE_PEOPLE;
import static parindex.core.assessment.Right.MANAGE_UNITS;
import static parindex.core.assessment.Right.POST_NOTICES;
import static parindex.core.assessment.Right.READ_JOURNAL;
import static parindex.core.assessment.Right.RUN_ROUNDS;
import static parindex.core.assessment.Right.SEE_RESULTS;
import static parindex.core.assessment.Right.SEE_ROUNDS;

import java.util.List;
import parindex.app.kit.web.route.Routes.Route;

/// The twins that programs open where people open pages: the same rights.
final class ProgramRoutes {
    private static final String SHEET = "/api/v1/assessment/{round}/units/{unit}";
    private static final String CELL = SHEET + "/items/{code}";
    private static final String PROOF = CELL + "/evidence";
    private static final String APPRAISAL = "/api/v1/appraisal/{round}";
    private static final String APPRAISED = APPRAISAL + "/units/{unit}/items/{code}";
    private static final String ROUND = "/api/v1/rounds/{round}";
    private static final String PERSON = "/api/v1/people/{id}";

    static final List<Route> ALL = List.of(
            post(PROOF + "/{use}/remove", SEE_ROUNDS),
            get("/api/v1/openapi.json", EVERYONE),
            get("/api/v1/account", SIGNED_IN),
            put("/api/v1/account", SIGNED_IN),
            get("/api/v1/account/places", SIGNED_IN),
            post("/api/v1/account/places/{id}/end", SIGNED_IN),
            get("/api/v1/work", SIGNED_IN),
            get("/api/v1/work/board/{round}", FOLLOW),
            get("/api/v1/notices", SEE_RESULTS),
            post("/api/v1/notices", POST_NOTICES),
            get("/api/v1/notices/{id}", SEE_RESULTS),
            post("/api/v1/notices/{id}/take-down", POST_NOTICES),
            get("/api/v1/journal", READ_JOURNAL),
            get("/api/v1/people", MANAGE_PEOPLE),
            post("/api/v1/people", MANAGE_PEOPLE),
            post("/api/v1/people/import", MANAGE_PEOPLE),
            post("/api/v1/people/import/confirm", MANAGE_PEOPLE),
            get(PERSON, MANAGE_PEOPLE),
            put(PERSON, MANAGE_PEOPLE),
            post(PERSON + "/duties", MANAGE_PEOPLE),
            post(PERSON + "/duties/{duty}/end", MANAGE_PEOPLE),
            post(PERSON + "/link", MANAGE_PEOPLE),
            post(PERSON + "/close", MANAGE_PEOPLE),
            post(PERSON + "/open", MANAGE_PEOPLE),
            post(PERSON + "/unlock", MANAGE_PEOPLE),
            post(PERSON + "/second-factor/remove", MANAGE_PEOPLE),
            post(PERSON + "/hand-over", MANAGE_PEOPLE),
            get("/api/v1/units", MANAGE_UNITS),
            post("/api/v1/units", MANAGE_UNITS),
            post("/api/v1/units/ready", MANAGE_UNITS),
            post("/api/v1/units/import", MANAGE_UNITS),
            post("/api/v1/units/import/confirm", MANAGE_UNITS),
            get("/api/v1/units/{slug}", MANAGE_UNITS),
            put("/api/v1/units/{slug}", MANAGE_UNITS),
            post("/api/v1/units/{slug}/end", MANAGE_UNITS),
            post("/api/v1/rounds", RUN_ROUNDS),
            post(ROUND + "/withdrawal", RUN_ROUNDS),
            post(ROUND + "/dates", RUN_ROUNDS),
            get(ROUND + "/sets", RUN_ROUNDS),
            put(ROUND + "/sets", RUN_ROUNDS),
            get(ROUND + "/units", RUN_ROUNDS),
            put(ROUND + "/units", RUN_ROUNDS),
            get(ROUND + "/agencies", RUN_ROUNDS),
            put(ROUND + "/agencies", RUN_ROUNDS),
            get(ROUND + "/goals", RUN_ROUNDS),
            put(ROUND + "/goals", RUN_ROUNDS),
            get(ROUND + "/check", RUN_ROUNDS),
            post(CELL + "/remarks", SEE_ROUNDS),
            get(SHEET, SEE_ROUNDS),
            post(SHEET + "/complete", ENTER),
            post(SHEET + "/resume", ENTER),
            post(SHEET + "/approve", APPROVE),
            post(SHEET + "/return", FOLLOW),
            post(SHEET + "/send", APPROVE),
            get(SHEET + "/receipt", SEE_ROUNDS),
            post(SHEET + "/workbook", ENTER),
            post(SHEET + "/workbook/confirm", ENTER),
            get("/api/v1/appraisal", APPRAISE),
            get(APPRAISAL, APPRAISE),
            post(APPRAISAL + "/accept", APPRAISE),
            get(APPRAISAL + "/units/{unit}/conflict", APPRAISE),
            post(APPRAISAL + "/units/{unit}/conflict", APPRAISE),
            get(APPRAISED, APPRAISE),
            put(APPRAISED, APPRAISE),
            post(APPRAISED + "/notes", APPRAISE),
            get(SHEET + "/explanation", SEE_ROUNDS),
            get(SHEET + "/explanation/{code}", SEE_ROUNDS),
            put(SHEET + "/explanation/{code}", ENTER),
            get(ROUND + "/ledger", RUN_ROUNDS),
            post(ROUND + "/lines/reopen", RUN_ROUNDS),
            get(ROUND + "/appraisers", RUN_ROUNDS),
            post(ROUND + "/appraisers", RUN_ROUNDS),
            post(ROUND + "/appraisers/balance", RUN_ROUNDS),
            get(ROUND + "/outside", RUN_ROUNDS),
            post(ROUND + "/outside/unlock", RUN_ROUNDS),
            get(ROUND + "/outside/{unit}", RUN_ROUNDS),
            put(ROUND + "/outside/{unit}", RUN_ROUNDS),
            get("/api/v1/tables", SEE_RESULTS),
            get("/api/v1/tables/{id}", SEE_RESULTS),
            post("/api/v1/tables/{id}/withdraw", IMPORT_REPORTS));

    private ProgramRoutes() {}
}
