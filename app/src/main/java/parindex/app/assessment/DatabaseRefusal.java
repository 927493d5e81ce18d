package parindex.app.assessment;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parindex.core.assessment.workflow.Refusal;

/// What the database itself refuses: figures and documents after the deadline, of a sheet that was sent, or of what
/// is published.
public final class DatabaseRefusal {
    private DatabaseRefusal() {}

    /// The refusal behind a failure, nothing where it is another.
    public static Optional<Refusal.Reason> of(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return of(String.valueOf(refused.getSQLState()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal.Reason> of(String state) {
        return switch (state) {
            case "PI001" -> Optional.of(Refusal.Reason.TIME_OVER);
            case "PI015" -> Optional.of(Refusal.Reason.LOCKED);
            case "PI002" -> Optional.of(Refusal.Reason.SHEET_SENT);
            default -> Optional.empty();
        };
    }
}
