package parindex.app.work.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Runs the jobs from when the server is ready until it stops, where it was started with `parindex.jobs=true`.
@Component
@ConditionalOnProperty("parindex.jobs")
class JobClock implements AutoCloseable {
    private final Scheduler scheduler;

    JobClock(Jobs jobs, DataSource database) {
        this.scheduler = jobs.scheduler(database, Duration.ofSeconds(15));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    /// Waits for the job that runs.
    @Override
    public void close() {
        scheduler.stop();
    }
}
