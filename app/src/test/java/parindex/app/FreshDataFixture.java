package parindex.app;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import parindex.app.kit.storage.Folders;

/// Empties the data folder of the tests before their server starts.
public final class FreshDataFixture implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Folders.delete(Path.of(context.getEnvironment().getRequiredProperty("parindex.data")));
    }
}
