package parindex.formats.publication;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import parindex.core.language.Numerals;
import parindex.core.points.Points;
import parindex.core.points.Share;

/// Exact figures as a bundle writes them: every digit of a decimal that ends (`0.125`), else a fraction in lowest
/// terms (`2/3`). There is one way to write each figure.
final class Figures {
    private static final Pattern FORM = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400}|/[1-9]\\d{0,399})?");
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Figures() {}

    static String of(Share share) {
        return ends(share.denominator())
                ? Numerals.plain(new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator())))
                : share.toString();
    }

    private static boolean ends(BigInteger denominator) {
        var rest = denominator;
        for (var factor : java.util.List.of(TWO, FIVE)) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    /// The figure that a text writes, nothing where it is none.
    static Optional<Share> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var stroke = text.indexOf('/');
        var share = stroke < 0
                ? Share.of(text)
                : new Share(new BigInteger(text.substring(0, stroke)), new BigInteger(text.substring(stroke + 1)));
        return Optional.of(share).filter(figure -> of(figure).equals(text));
    }

    /// The points that a text writes, nothing where it writes none.
    static Optional<Points> points(String text) {
        return text.contains("/") ? Optional.empty() : read(text).map(share -> Points.of(text));
    }
}
