package parindex.app.kit.web.route;

import static parindex.app.kit.web.route.Who.Anybody.COMING_IN;
import static parindex.app.kit.web.route.Who.Anybody.EVERYONE;
import static parindex.app.kit.web.route.Who.Anybody.SIGNED_IN;
import static parindex.core.assessment.Right.APPRAISE;
import static parindex.core.assessment.Right.APPROVE;
import static parindex.core.assessment.Right.EDIT_SETS;
import static parindex.core.assessment.Right.ENTER;
import static parindex.core.assessment.Right.FOLLOW;
import static parindex.core.assessment.Right.IMPORT_REPORTS;
import static parindex.core.assessment.Right.MANAGE_PEOPLE;
import static parindex.core.assessment.Right.MANAGE_UNITS;
import static parindex.core.assessment.Right.POST_NOTICES;
import static parindex.core.assessment.Right.PUBLISH;
import static parindex.core.assessment.Right.READ_JOURNAL;
import static parindex.core.assessment.Right.RUN_ROUNDS;
import static parindex.core.assessment.Right.SEE_RESULTS;
import static parindex.core.assessment.Right.SEE_ROUNDS;
import static parindex.core.assessment.Right.SET_UP;
import static parindex.core.assessment.Right.TAKE_PART;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import parindex.core.assessment.Right;

/// Every address of the program and who may open it. What is not in this table is closed to everyone; a test walks
/// the screens and refuses one that is missing here.
public final class Routes {
    private static final String DRAFT = "/criteria/drafts/{id}";
    private static final String DOCUMENT = "/evidence/{id}";
    private static final String FILE = DOCUMENT + "/versions/{version}";
    private static final String UPLOADS = "/api/v1/evidence/uploads";
    private static final String PROOF = "/assessment/{round}/units/{unit}/items/{code}/evidence";
    private static final String PERSON = "/admin/people/{id}";
    private static final String UNIT = "/rounds/{year}/units/{slug}";
    private static final String SHEET = "/assessment/{round}/units/{unit}";
    private static final String ROUND = "/admin/rounds/{round}";
    private static final String CELL = "/api/v1" + SHEET + "/items/{code}";

    private static final List<Route> PAGES = List.of(
            get("/sign-in", EVERYONE),
            post("/sign-in", EVERYONE),
            get("/demo/enter", EVERYONE),
            get("/demo", EVERYONE),
            post("/demo", EVERYONE),
            get("/join/{token}", EVERYONE),
            post("/join/{token}", EVERYONE),
            get("/reset", EVERYONE),
            post("/reset", EVERYONE),
            get("/language/{language}", EVERYONE),
            get("/robots.txt", EVERYONE),
            get("/sign-in/code", COMING_IN),
            post("/sign-in/code", COMING_IN),
            post("/sign-out", COMING_IN),
            get("/account", SIGNED_IN),
            post("/account", SIGNED_IN),
            post("/account/places/{id}/end", SIGNED_IN),
            get("/account/second-factor", SIGNED_IN),
            post("/account/second-factor", SIGNED_IN),
            post("/account/second-factor/codes", SIGNED_IN),
            post("/account/second-factor/remove", SIGNED_IN),
            get("/account/password", SIGNED_IN),
            post("/account/password", SIGNED_IN),
            get("/session", SIGNED_IN),
            get("/", SIGNED_IN),
            get("/search", SEE_RESULTS),
            get("/work", SIGNED_IN),
            get("/work/board/{round}", FOLLOW),
            get("/work/board/{round}.csv", FOLLOW),
            get("/notices", SEE_RESULTS),
            post("/notices", POST_NOTICES),
            get("/notices/{id}", SEE_RESULTS),
            get("/notices/{id}/file", SEE_RESULTS),
            post("/notices/{id}/take-down", POST_NOTICES),
            get("/intake", IMPORT_REPORTS),
            post("/intake", IMPORT_REPORTS),
            get("/intake/{id}", IMPORT_REPORTS),
            post("/intake/{id}/accept", IMPORT_REPORTS),
            post("/intake/{id}/discard", IMPORT_REPORTS),
            get("/rounds/{year}/standings", SEE_RESULTS),
            get("/admin/people", MANAGE_PEOPLE),
            post("/admin/people", MANAGE_PEOPLE),
            post("/admin/people/import", MANAGE_PEOPLE),
            post("/admin/people/import/confirm", MANAGE_PEOPLE),
            get(PERSON, MANAGE_PEOPLE),
            post(PERSON, MANAGE_PEOPLE),
            post(PERSON + "/duties", MANAGE_PEOPLE),
            post(PERSON + "/duties/{duty}/end", MANAGE_PEOPLE),
            post(PERSON + "/link", MANAGE_PEOPLE),
            post(PERSON + "/close", MANAGE_PEOPLE),
            post(PERSON + "/open", MANAGE_PEOPLE),
            post(PERSON + "/unlock", MANAGE_PEOPLE),
            post(PERSON + "/second-factor/remove", MANAGE_PEOPLE),
            post(PERSON + "/hand-over", MANAGE_PEOPLE),
            get("/admin/journal", READ_JOURNAL),
            get("/admin/journal.csv", READ_JOURNAL),
            get("/admin/units", MANAGE_UNITS),
            post("/admin/units", MANAGE_UNITS),
            post("/admin/units/ready", MANAGE_UNITS),
            post("/admin/units/import", MANAGE_UNITS),
            post("/admin/units/import/confirm", MANAGE_UNITS),
            get("/admin/units/{slug}", MANAGE_UNITS),
            post("/admin/units/{slug}", MANAGE_UNITS),
            post("/admin/units/{slug}/end", MANAGE_UNITS),
            get("/criteria/drafts", EDIT_SETS),
            post("/criteria/drafts", EDIT_SETS),
            post("/criteria/drafts/import", EDIT_SETS),
            get(DRAFT, EDIT_SETS),
            post(DRAFT + "/set/preview", EDIT_SETS),
            post(DRAFT + "/set/{tab}", EDIT_SETS),
            post(DRAFT + "/items", EDIT_SETS),
            get(DRAFT + "/items/{code}", EDIT_SETS),
            post(DRAFT + "/items/{code}/preview", EDIT_SETS),
            post(DRAFT + "/items/{code}/remove", EDIT_SETS),
            post(DRAFT + "/items/{code}/move", EDIT_SETS),
            post(DRAFT + "/items/{code}/{tab}", EDIT_SETS),
            post(DRAFT + "/undo", EDIT_SETS),
            post(DRAFT + "/discard", EDIT_SETS),
            post(DRAFT + "/restore", EDIT_SETS),
            get(DRAFT + "/freeze", EDIT_SETS),
            post(DRAFT + "/freeze", EDIT_SETS),
            get(UNIT, SEE_RESULTS),
            get(UNIT + "/items", SEE_RESULTS),
            get(UNIT + "/items/{code}", SEE_RESULTS),
            get(UNIT + "/losses", SEE_RESULTS),
            get(UNIT + "/findings", SEE_RESULTS),
            get(UNIT + "/{table}.csv", SEE_RESULTS),
            get(UNIT + "/{table}.xlsx", SEE_RESULTS),
            get(UNIT + "/documents", SEE_RESULTS),
            get(UNIT + "/documents/{kind}.docx", SEE_RESULTS),
            get(UNIT + "/documents/{kind}.pdf", SEE_RESULTS),
            get(UNIT + "/documents/tables.xlsx", SEE_RESULTS),
            get(UNIT + "/source", SEE_RESULTS),
            get(UNIT + "/sources/{code}", SEE_RESULTS),
            get("/criteria", SEE_RESULTS),
            get("/criteria/compare", SEE_RESULTS),
            get("/criteria/compare/export/{form}", SEE_RESULTS),
            get("/criteria/import", EDIT_SETS),
            post("/criteria/import", EDIT_SETS),
            get("/criteria/rehearsal", EDIT_SETS),
            post("/criteria/rehearsal", EDIT_SETS),
            get("/criteria/{set}", SEE_RESULTS),
            get("/criteria/{set}/items/{code}", SEE_RESULTS),
            get("/criteria/{set}/check", SEE_RESULTS),
            get("/criteria/{set}/export/{form}", SEE_RESULTS),
            get("/setup", MANAGE_PEOPLE),
            get("/admin/rounds", RUN_ROUNDS),
            post("/admin/rounds", RUN_ROUNDS),
            get(ROUND, RUN_ROUNDS),
            post(ROUND, RUN_ROUNDS),
            get(ROUND + "/sets", RUN_ROUNDS),
            post(ROUND + "/sets", RUN_ROUNDS),
            get(ROUND + "/units", RUN_ROUNDS),
            post(ROUND + "/units", RUN_ROUNDS),
            get(ROUND + "/agencies", RUN_ROUNDS),
            post(ROUND + "/agencies", RUN_ROUNDS),
            get(ROUND + "/goals", RUN_ROUNDS),
            post(ROUND + "/goals", RUN_ROUNDS),
            get(ROUND + "/check", RUN_ROUNDS),
            post(ROUND + "/open", RUN_ROUNDS),
            post(ROUND + "/withdraw", RUN_ROUNDS),
            get(ROUND + "/extensions", RUN_ROUNDS),
            post(ROUND + "/extensions", RUN_ROUNDS),
            get("/api/v1/rounds", SEE_ROUNDS),
            get("/api/v1/rounds/{round}", SEE_ROUNDS),
            put("/api/v1/rounds/{round}", RUN_ROUNDS),
            post("/api/v1/rounds/{round}/opening", RUN_ROUNDS),
            get("/api/v1/rounds/{round}/extensions", RUN_ROUNDS),
            post("/api/v1/rounds/{round}/extensions", RUN_ROUNDS),
            get("/assessment", SEE_ROUNDS),
            get("/assessment/{round}", SEE_ROUNDS),
            get(CELL, SEE_ROUNDS),
            put(CELL, ENTER),
            get(CELL + "/history", SEE_ROUNDS),
            get(CELL + "/remarks", SEE_ROUNDS),
            post("/assessment/guidance", SEE_ROUNDS),
            get(SHEET, SEE_ROUNDS),
            get(SHEET + "/check", SEE_ROUNDS),
            get(SHEET + "/print", SEE_ROUNDS),
            get(SHEET + "/items/{code}", SEE_ROUNDS),
            post(SHEET + "/items/{code}", ENTER),
            post(SHEET + "/items/{code}/remarks", SEE_ROUNDS),
            get(SHEET + "/items/{code}/history", SEE_ROUNDS),
            post(SHEET + "/complete", ENTER),
            post(SHEET + "/resume", ENTER),
            get(SHEET + "/send", APPROVE),
            post(SHEET + "/send", APPROVE),
            post(SHEET + "/approve", APPROVE),
            post(SHEET + "/return", FOLLOW),
            get(SHEET + "/receipt", SEE_ROUNDS),
            get(SHEET + "/receipt.json", SEE_ROUNDS),
            get(SHEET + "/sheet.json", SEE_ROUNDS),
            get(SHEET + "/workbook", SEE_ROUNDS),
            post(SHEET + "/workbook", ENTER),
            post(SHEET + "/workbook/confirm", ENTER),
            get(SHEET + "/sheet.xlsx", SEE_ROUNDS),
            get(SHEET + "/items/{code}/rounds", SEE_ROUNDS),
            get("/evidence", SEE_ROUNDS),
            post("/evidence", SEE_ROUNDS),
            get(DOCUMENT, SEE_ROUNDS),
            post(DOCUMENT, SEE_ROUNDS),
            post(DOCUMENT + "/versions", SEE_ROUNDS),
            get(FILE + "/file", TAKE_PART),
            get(FILE + "/pages/{page}", TAKE_PART),
            get(FILE + "/preview", TAKE_PART),
            get(PROOF, SEE_ROUNDS),
            post(PROOF, SEE_ROUNDS),
            post(PROOF + "/files", SEE_ROUNDS),
            post(PROOF + "/{use}/remove", SEE_ROUNDS),
            get("/api/v1" + PROOF, SEE_ROUNDS),
            post("/api/v1" + PROOF, SEE_ROUNDS),
            get("/api/v1/evidence/documents/{id}", SEE_ROUNDS),
            post("/api/v1/evidence/documents/{id}", SEE_ROUNDS),
            post(UPLOADS, SEE_ROUNDS),
            get(UPLOADS + "/{id}", SEE_ROUNDS),
            put(UPLOADS + "/{id}", SEE_ROUNDS),
            post(UPLOADS + "/{id}/finish", SEE_ROUNDS),
            get("/api/v1/rounds/{round}/publication", PUBLISH),
            post("/api/v1/rounds/{round}/publication", PUBLISH),
            post("/api/v1/rounds/{round}/publication/confirmation", PUBLISH),
            post("/api/v1/rounds/{round}/publication/withdrawal", PUBLISH),
            get("/appraisal", APPRAISE),
            get("/appraisal/{round}", APPRAISE),
            post("/appraisal/{round}/accept", APPRAISE),
            get("/appraisal/{round}/units/{unit}/conflict", APPRAISE),
            post("/appraisal/{round}/units/{unit}/conflict", APPRAISE),
            get("/appraisal/{round}/units/{unit}/items/{code}", APPRAISE),
            post("/appraisal/{round}/units/{unit}/items/{code}", APPRAISE),
            get(SHEET + "/explanation", SEE_ROUNDS),
            post(SHEET + "/explanation/{code}", ENTER),
            get("/setup/sample", SET_UP),
            post("/setup/sample", SET_UP),
            post("/setup/sample/remove", SET_UP),
            post("/setup/later/{step}", SET_UP),
            post(SHEET + "/presence", SEE_ROUNDS),
            get("/assessment/choose", SEE_ROUNDS),
            get("/accessibility", EVERYONE));

    /// The table.
    public static final List<Route> ALL = Stream.of(
                    PAGES, RoundRoutes.ALL, StandingsRoutes.ALL, PublicRoutes.ALL, ProgramRoutes.ALL)
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /// One line of the table.
    ///
    /// @param method  GET also answers HEAD
    /// @param pattern path with `{name}` for its variable parts
    /// @param who     the least it takes
    public record Route(HttpMethod method, String pattern, Who who) {}

    static Route get(String pattern, Right right) {
        return get(pattern, new Who.Holder(right));
    }

    static Route post(String pattern, Right right) {
        return post(pattern, new Who.Holder(right));
    }

    static Route put(String pattern, Right right) {
        return new Route(HttpMethod.PUT, pattern, new Who.Holder(right));
    }

    static Route get(String pattern, Who who) {
        return new Route(HttpMethod.GET, pattern, who);
    }

    static Route post(String pattern, Who who) {
        return new Route(HttpMethod.POST, pattern, who);
    }

    static Route put(String pattern, Who who) {
        return new Route(HttpMethod.PUT, pattern, who);
    }
}
