package parindex.app;

import org.springframework.context.ConfigurableApplicationContext;

/// One run of everything that people wait for, so that the start-up cache knows the classes it takes.
final class Training {
    private Training() {}

    static void run(ConfigurableApplicationContext context) {
        context.getEnvironment();
    }
}
