package parindex.app.kit.web;

import static parindex.app.kit.web.Routes.get;
import static parindex.app.kit.web.Routes.post;
import static parindex.core.assessment.Right.RUN_ROUNDS;

import java.util.List;
import parindex.app.kit.web.Routes.Route;

/// Where those who run an opened round move its dates and bring points from outside in.
final class RoundRoutes {
    private static final String ROUND = "/admin/rounds/{round}";
    private static final String OUTSIDE = ROUND + "/outside";

    static final List<Route> ALL = List.of(
            get(ROUND + "/dates", RUN_ROUNDS),
            post(ROUND + "/dates", RUN_ROUNDS),
            get(OUTSIDE, RUN_ROUNDS),
            get(OUTSIDE + ".xlsx", RUN_ROUNDS),
            post(OUTSIDE + "/unlock", RUN_ROUNDS),
            post(OUTSIDE + "/import", RUN_ROUNDS),
            post(OUTSIDE + "/import/confirm", RUN_ROUNDS),
            get(OUTSIDE + "/{unit}", RUN_ROUNDS),
            post(OUTSIDE + "/{unit}", RUN_ROUNDS));

    private RoundRoutes() {}
}
