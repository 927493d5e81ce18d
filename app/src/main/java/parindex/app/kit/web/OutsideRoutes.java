package parindex.app.kit.web;

import static parindex.app.kit.web.Routes.get;
import static parindex.app.kit.web.Routes.post;
import static parindex.core.assessment.Right.RUN_ROUNDS;

import java.util.List;
import parindex.app.kit.web.Routes.Route;

/// Where those who run a round bring points from outside in.
final class OutsideRoutes {
    private static final String OUTSIDE = "/admin/rounds/{round}/outside";

    static final List<Route> ALL = List.of(
            get(OUTSIDE, RUN_ROUNDS),
            get(OUTSIDE + ".xlsx", RUN_ROUNDS),
            post(OUTSIDE + "/unlock", RUN_ROUNDS),
            post(OUTSIDE + "/import", RUN_ROUNDS),
            post(OUTSIDE + "/import/confirm", RUN_ROUNDS),
            get(OUTSIDE + "/{unit}", RUN_ROUNDS),
            post(OUTSIDE + "/{unit}", RUN_ROUNDS));

    private OutsideRoutes() {}
}
