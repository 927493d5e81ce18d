package parindex.app.check;

import java.nio.file.Path;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.Installation;
import picocli.CommandLine.Option;

/// Which installation a verb speaks of: its data folder, and its database where that is on an outside server.
final class Where {
    @Option(names = "--data")
    private Path data = Path.of("data");

    @Option(names = "--spring.datasource.url")
    private String url = "";

    @Option(names = "--spring.datasource.username")
    private String user = "";

    @Option(names = "--spring.datasource.password")
    private String password = "";

    DataFolder folder() {
        return new DataFolder(data);
    }

    /// @throws parindex.app.kit.storage.StartRefused when there is none
    Installation open() {
        return url.isEmpty() ? Installation.open(folder()) : Installation.at(folder(), url, user, password);
    }
}
