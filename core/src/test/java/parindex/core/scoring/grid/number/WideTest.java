package parindex.core.scoring.grid.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Numbers of 128 bits against Java's own numbers without end.
class WideTest {
    private static final int NUMBERS = 20_000;

    private static Stream<Random> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(NUMBERS).map(Random::new);
    }

    // Long and short numbers alike, with either sign.
    private static long number(Random random) {
        var number = random.nextLong() >> random.nextInt(64);
        return number == Long.MIN_VALUE ? 0 : number;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Test
    void a_product_fits_where_a_long_holds_it() {
        assertThat(seeds()).allSatisfy(random -> {
            var a = number(random);
            var b = number(random);

            assertThat(Wide.fits(a, b)).isEqualTo(product(a, b).bitLength() <= 63);
        });
    }

    @Test
    void the_smallest_long_is_left_out_because_its_sign_cannot_be_turned() {
        assertThat(Wide.fits(1L << 62, -2)).isFalse();
        assertThat(Wide.adds(-(1L << 62), -(1L << 62))).isFalse();
        assertThat(Wide.fits(Long.MAX_VALUE, -1)).isTrue();
    }

    @Test
    void a_sum_fits_where_a_long_holds_it() {
        assertThat(seeds()).allSatisfy(random -> {
            var a = number(random);
            var b = number(random);
            var sum = BigInteger.valueOf(a).add(BigInteger.valueOf(b));

            assertThat(Wide.adds(a, b)).isEqualTo(sum.bitLength() <= 63);
        });
    }

    @Test
    void products_compare_exactly() {
        assertThat(seeds()).allSatisfy(random -> {
            var a = number(random);
            var b = number(random);
            var c = random.nextInt(4) == 0 ? a : number(random);
            var d = random.nextInt(4) == 0 ? b : number(random);

            assertThat(Integer.signum(Wide.compare(a, b, c, d)))
                    .isEqualTo(product(a, b).compareTo(product(c, d)));
        });
    }

    @Test
    void a_long_number_is_divided_exactly() {
        assertThat(seeds()).allSatisfy(random -> {
            var divisor = Math.abs(number(random)) + 1;
            var high = Math.abs(number(random)) % divisor;
            var low = random.nextLong() >> random.nextInt(64);
            var number = BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));

            assertThat(new BigInteger(Long.toUnsignedString(Wide.divide(high, low, divisor))))
                    .isEqualTo(number.divide(BigInteger.valueOf(divisor)));
        });
    }
}
