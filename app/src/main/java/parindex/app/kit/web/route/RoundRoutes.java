package parindex.app.kit.web.route;

import static parindex.app.kit.web.route.Routes.get;
import static parindex.app.kit.web.route.Routes.post;
import static parindex.core.assessment.Right.PUBLISH;
import static parindex.core.assessment.Right.RUN_ROUNDS;

import java.util.List;
import parindex.app.kit.web.route.Routes.Route;

/// Where those who run an opened round lead it from its dates to its publication.
final class RoundRoutes {
    private static final String ROUND = "/admin/rounds/{round}";
    private static final String OUTSIDE = ROUND + "/outside";

    static final List<Route> ALL = List.of(
            get(ROUND + "/dates", RUN_ROUNDS),
            post(ROUND + "/dates", RUN_ROUNDS),
            get(ROUND + "/publication", PUBLISH),
            post(ROUND + "/publication", PUBLISH),
            post(ROUND + "/publication/confirm", PUBLISH),
            post(ROUND + "/publication/withdraw", PUBLISH),
            get(ROUND + "/appraisers", RUN_ROUNDS),
            post(ROUND + "/appraisers", RUN_ROUNDS),
            post(ROUND + "/appraisers/balance", RUN_ROUNDS),
            post(ROUND + "/appraisers/import", RUN_ROUNDS),
            post(ROUND + "/appraisers/import/confirm", RUN_ROUNDS),
            get(OUTSIDE, RUN_ROUNDS),
            get(OUTSIDE + ".xlsx", RUN_ROUNDS),
            post(OUTSIDE + "/unlock", RUN_ROUNDS),
            post(OUTSIDE + "/import", RUN_ROUNDS),
            post(OUTSIDE + "/import/confirm", RUN_ROUNDS),
            get(OUTSIDE + "/{unit}", RUN_ROUNDS),
            post(OUTSIDE + "/{unit}", RUN_ROUNDS));

    private RoundRoutes() {}
}
