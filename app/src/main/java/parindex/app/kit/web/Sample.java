package parindex.app.kit.web;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tells whether the installation holds anything invented, so that every page can say so. What was true some seconds
/// ago will do, for pages are many; whoever brings sample data in or takes them away says that it is to be asked anew.
@Repository
public class Sample {
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private final JdbcClient sql;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(false, Long.MIN_VALUE));
    private final AtomicLong asked = new AtomicLong();

    Sample(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was known when.
    private record Known(boolean there, long nanos) {
        boolean holds() {
            return nanos != Long.MIN_VALUE && System.nanoTime() - nanos < LONGEST_NANOS;
        }
    }

    boolean isThere() {
        var before = known.get();
        if (before.holds()) {
            return before.there();
        }
        var began = asked.get();
        var there = sql.sql("select exists (select from unit where invented)")
                .query(Boolean.class)
                .single();
        if (began == asked.get()) {
            known.set(new Known(there, System.nanoTime()));
        }
        return there;
    }

    /// What was known no longer holds.
    public void changed() {
        asked.incrementAndGet();
        known.set(new Known(false, Long.MIN_VALUE));
    }
}
