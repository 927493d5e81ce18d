package parindex.app.kit.journal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// When checkpoints are made: beside the start of the server, every hour, and after its last answer.
@Component
class CheckpointClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointClock.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Checkpoints checkpoints;
    private @Nullable ScheduledExecutorService clock;

    CheckpointClock(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public void start() {
        var ticking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("checkpoints").factory());
        ticking.scheduleWithFixedDelay(this::sign, 0, 1, TimeUnit.HOURS);
        clock = ticking;
    }

    @Override
    public void stop() {
        var ticking = clock;
        clock = null;
        if (ticking != null) {
            ticking.shutdown();
            awaitEnd(ticking);
            sign();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    /// Started before the web server and stopped after it.
    @Override
    public int getPhase() {
        return 0;
    }

    private void sign() {
        try {
            checkpoints.sign();
        } catch (RuntimeException failure) {
            LOG.warn("no checkpoint could be made; it is tried again", failure);
        }
    }

    private static void awaitEnd(ScheduledExecutorService ticking) {
        try {
            ticking.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
