package parindex.app.kit.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import parindex.core.language.Language;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Rounding;
import parindex.core.points.Share;

/// Figures as officials print them: 76,25 · 2.538.227 · 102,63 % · −0,05 · – for what is not there.
///
/// @param language decimal comma in Vietnamese, point in English
public record Figures(Language language) {
    /// What stands where nothing is known.
    public static final String NONE = "–";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.ENGLISH);
    private static final int DIGITS = Rounding.PRINTED.digits();

    /// Points with two decimals: 76,25.
    public String points(Points points) {
        return points(points.value());
    }

    public String points(BigDecimal points) {
        return Numerals.rounded(points, DIGITS, language);
    }

    public String points(Optional<Points> points) {
        return points.map(this::points).orElse(NONE);
    }

    /// An exact fraction with two decimals.
    public String share(Share share) {
        return points(share.rounded(Rounding.PRINTED));
    }

    /// All digits: 76,25125.
    public String exact(BigDecimal value) {
        return Numerals.exact(value, language);
    }

    /// The figure with so many decimals, to stand in a column with others: 17,94000.
    public String aligned(Points points, int decimals) {
        return Numerals.rounded(points.value(), decimals, language);
    }

    /// The share of a whole in percent with two decimals, or – where the whole is zero.
    public String percent(Points part, Points whole) {
        return whole.isZero() ? NONE : percent(part.of(whole));
    }

    public String percent(Share share) {
        return Numerals.rounded(share.percent().rounded(Rounding.PRINTED), DIGITS, language) + sign();
    }

    /// A change with its sign: +3,13 · −0,05 · 0,00.
    public String change(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + points(change);
    }

    public String whole(long number) {
        return Numerals.exact(BigDecimal.valueOf(number), language);
    }

    public String date(LocalDate day) {
        return (language == Language.VI ? DAY_VI : DAY_EN).format(day);
    }

    /// Day and time in Viet Nam.
    public String time(Instant instant) {
        var there = instant.atZone(ZONE);
        return DateTimeFormatter.ofPattern("HH:mm").format(there) + ", " + date(there.toLocalDate());
    }

    /// Time of day in Viet Nam to the second: 14:03:22.
    public String clock(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(ZONE));
    }

    private String sign() {
        return language == Language.VI ? " %" : "%";
    }
}
