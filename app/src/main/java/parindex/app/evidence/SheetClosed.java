package parindex.app.evidence;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why the database keeps a sheet as it is, whatever a page believed.
enum SheetClosed {
    LATE("PI001"),
    SENT("PI002");

    private final String state;

    SheetClosed(String state) {
        this.state = state;
    }

    /// What a failure says; nothing where it is another one.
    static Optional<SheetClosed> of(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (var closed : values()) {
                    if (closed.state.equals(sql.getSQLState())) {
                        return Optional.of(closed);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
