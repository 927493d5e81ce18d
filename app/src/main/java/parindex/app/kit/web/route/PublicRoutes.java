package parindex.app.kit.web.route;

import static parindex.app.kit.web.route.Routes.get;
import static parindex.app.kit.web.route.Who.Anybody.EVERYONE;
import static parindex.core.assessment.Right.TAKE_PART;

import java.util.List;
import parindex.app.kit.web.route.Routes.Route;

/// What was published, and the slips of it before and after.
final class PublicRoutes {
    private static final String SHEET = "/assessment/{round}/units/{unit}";
    private static final String PUBLISHED = "/public/{round}/{version}";

    static final List<Route> ALL = List.of(
            get("/public", EVERYONE),
            get("/public/feed.atom", EVERYONE),
            get("/public/{round}", EVERYONE),
            get(PUBLISHED, EVERYONE),
            get(PUBLISHED + "/units/{unit}", EVERYONE),
            get(PUBLISHED + "/units/{unit}/items/{code}", EVERYONE),
            get(PUBLISHED + "/units/{unit}/slips", EVERYONE),
            get(SHEET + "/slips", TAKE_PART),
            get(SHEET + "/slips/{code}", TAKE_PART),
            get(PUBLISHED + "/bundle.zip", EVERYONE),
            get(PUBLISHED + "/results.csv", EVERYONE),
            get(PUBLISHED + "/results.json", EVERYONE),
            get(PUBLISHED + "/changes", EVERYONE),
            get(PUBLISHED + "/changes.json", EVERYONE),
            get("/api/v1/public", EVERYONE),
            get("/api/v1/public/{round}", EVERYONE));

    private PublicRoutes() {}
}
