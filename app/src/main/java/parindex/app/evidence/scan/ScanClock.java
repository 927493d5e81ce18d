package parindex.app.evidence.scan;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// When files that wait for the scanner are tried again: every minute, where there is a scanner.
@Component
class ScanClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ScanClock.class);

    private final Scanner scanner;
    private final LateScans scans;
    private @Nullable ScheduledExecutorService clock;

    ScanClock(Scanner scanner, LateScans scans) {
        this.scanner = scanner;
        this.scans = scans;
    }

    @Override
    public void start() {
        if (scanner.isOn()) {
            var ticking = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("late-scans").factory());
            ticking.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
            clock = ticking;
        }
    }

    @Override
    public void stop() {
        var ticking = clock;
        clock = null;
        if (ticking != null) {
            ticking.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    private void tick() {
        try {
            scans.run();
        } catch (RuntimeException failure) {
            LOG.warn("files that wait were not scanned; it is tried again", failure);
        }
    }
}
