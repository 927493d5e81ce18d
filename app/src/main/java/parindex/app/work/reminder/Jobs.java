package parindex.app.work.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// The jobs by the clock: digests every morning, and mail that waits every few minutes. Each runs once at its time,
/// however many servers there are.
@Component
class Jobs {
    /// Makes the digests of the day.
    static final String REMIND = "remind";
    /// Sends what still waits.
    static final String SEND = "send-digests";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final DigestActions actions;

    Jobs(DigestActions actions) {
        this.actions = actions;
    }

    /// A scheduler that is not started yet.
    ///
    /// @param poll how often it looks for what is due
    Scheduler scheduler(DataSource database, Duration poll) {
        return Scheduler.create(database)
                .startTasks(List.of(remind(), send()))
                .threads(2)
                .pollingInterval(poll)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    private RecurringTask<Void> remind() {
        return Tasks.recurring(REMIND, Schedules.daily(ZONE, MORNING))
                .onFailure(new ExponentialBackoffFailureHandler<>(AGAIN))
                .execute((task, context) -> {
                    var failures = actions.remind(since(context));
                    if (failures > 0) {
                        throw new IllegalStateException(failures + " digests could not be made");
                    }
                });
    }

    private RecurringTask<Void> send() {
        return Tasks.recurring(SEND, Schedules.fixedDelay(AGAIN)).execute((task, context) -> actions.send());
    }

    /// The last day on which digests were made; yesterday when there never were any.
    private static LocalDate since(ExecutionContext context) {
        var last = context.getExecution().lastSuccess;
        var today = Instant.now().atZone(ZONE).toLocalDate();
        return last == null ? today.minusDays(1) : last.atZone(ZONE).toLocalDate();
    }
}
