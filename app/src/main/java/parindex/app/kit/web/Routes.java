package parindex.app.kit.web;

import static parindex.app.kit.web.Who.ADMINISTRATOR;
import static parindex.app.kit.web.Who.EVERYONE;
import static parindex.app.kit.web.Who.SIGNED_IN;

import java.util.List;
import org.springframework.http.HttpMethod;

/// Every address of the program and who may open it. What is not in this table is closed to everyone; a test walks
/// the screens and refuses one that is missing here.
public final class Routes {
    private static final String DRAFT = "/criteria/drafts/{id}";
    private static final String UNIT = "/rounds/{year}/units/{slug}";

    /// The table.
    public static final List<Route> ALL = List.of(
            get("/sign-in", EVERYONE),
            post("/sign-in", EVERYONE),
            get("/demo/enter", EVERYONE),
            get("/language/{language}", EVERYONE),
            get("/robots.txt", EVERYONE),
            post("/sign-out", SIGNED_IN),
            get("/account/password", SIGNED_IN),
            post("/account/password", SIGNED_IN),
            get("/session", SIGNED_IN),
            get("/", ADMINISTRATOR),
            get("/search", ADMINISTRATOR),
            get("/intake", ADMINISTRATOR),
            post("/intake", ADMINISTRATOR),
            get("/intake/{id}", ADMINISTRATOR),
            post("/intake/{id}/accept", ADMINISTRATOR),
            post("/intake/{id}/discard", ADMINISTRATOR),
            get("/rounds/{year}/standings", ADMINISTRATOR),
            get("/criteria/drafts", ADMINISTRATOR),
            post("/criteria/drafts", ADMINISTRATOR),
            post("/criteria/drafts/import", ADMINISTRATOR),
            get(DRAFT, ADMINISTRATOR),
            post(DRAFT + "/set/preview", ADMINISTRATOR),
            post(DRAFT + "/set/{tab}", ADMINISTRATOR),
            post(DRAFT + "/items", ADMINISTRATOR),
            get(DRAFT + "/items/{code}", ADMINISTRATOR),
            post(DRAFT + "/items/{code}/preview", ADMINISTRATOR),
            post(DRAFT + "/items/{code}/remove", ADMINISTRATOR),
            post(DRAFT + "/items/{code}/move", ADMINISTRATOR),
            post(DRAFT + "/items/{code}/{tab}", ADMINISTRATOR),
            post(DRAFT + "/undo", ADMINISTRATOR),
            post(DRAFT + "/discard", ADMINISTRATOR),
            post(DRAFT + "/restore", ADMINISTRATOR),
            get(DRAFT + "/freeze", ADMINISTRATOR),
            post(DRAFT + "/freeze", ADMINISTRATOR),
            get(UNIT, ADMINISTRATOR),
            get(UNIT + "/items", ADMINISTRATOR),
            get(UNIT + "/items/{code}", ADMINISTRATOR),
            get(UNIT + "/losses", ADMINISTRATOR),
            get(UNIT + "/findings", ADMINISTRATOR),
            get(UNIT + "/{table}.csv", ADMINISTRATOR),
            get(UNIT + "/{table}.xlsx", ADMINISTRATOR),
            get(UNIT + "/documents", ADMINISTRATOR),
            get(UNIT + "/documents/{kind}.docx", ADMINISTRATOR),
            get(UNIT + "/documents/{kind}.pdf", ADMINISTRATOR),
            get(UNIT + "/documents/tables.xlsx", ADMINISTRATOR),
            get(UNIT + "/source", ADMINISTRATOR),
            get(UNIT + "/sources/{code}", ADMINISTRATOR),
            get("/criteria", ADMINISTRATOR),
            get("/criteria/compare", ADMINISTRATOR),
            get("/criteria/compare/export/{form}", ADMINISTRATOR),
            get("/criteria/import", ADMINISTRATOR),
            post("/criteria/import", ADMINISTRATOR),
            get("/criteria/rehearsal", ADMINISTRATOR),
            post("/criteria/rehearsal", ADMINISTRATOR),
            get("/criteria/{set}", ADMINISTRATOR),
            get("/criteria/{set}/items/{code}", ADMINISTRATOR),
            get("/criteria/{set}/check", ADMINISTRATOR),
            get("/criteria/{set}/export/{form}", ADMINISTRATOR));

    private Routes() {}

    /// One line of the table.
    ///
    /// @param method  GET also answers HEAD
    /// @param pattern path with `{name}` for its variable parts
    /// @param who     the least it takes
    public record Route(HttpMethod method, String pattern, Who who) {}

    private static Route get(String pattern, Who who) {
        return new Route(HttpMethod.GET, pattern, who);
    }

    private static Route post(String pattern, Who who) {
        return new Route(HttpMethod.POST, pattern, who);
    }
}
