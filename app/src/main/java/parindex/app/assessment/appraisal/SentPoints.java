package parindex.app.assessment.appraisal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import parindex.app.kit.web.api.Refused;
import parindex.core.points.Points;

/// Points that programs send: texts with a point, never in two ways to be read.
public final class SentPoints {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,12})?");

    private SentPoints() {}

    /// @throws Refused 422 where it is no number
    public static Points of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(422, "refused", DecisionWording.noNumber(text), Map.of());
        }
        return new Points(new BigDecimal(text));
    }
}
