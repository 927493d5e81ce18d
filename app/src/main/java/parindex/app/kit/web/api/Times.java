package parindex.app.kit.web.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times as programs read them: with the offset of Viet Nam.
public final class Times {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Times() {}

    public static String of(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(ZONE).toOffsetDateTime());
    }

    public static @Nullable String of(Optional<Instant> time) {
        return time.map(Times::of).orElse(null);
    }
}
