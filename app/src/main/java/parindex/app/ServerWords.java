package parindex.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parindex.core.language.Text;

/// The words after `serve` and `demo`: `--port N`, `--data DIR`, `--reset`, `--new-password`; anything of the form
/// `--name=value` is a setting of the server.
///
/// @param verb     serve, demo or train
/// @param port     port asked for
/// @param data     data folder
/// @param reset    remove the demonstration's data
/// @param password make a new one-time password for the administrator
/// @param settings further settings as `--name=value`
record ServerWords(
        String verb, Optional<Integer> port, Path data, boolean reset, boolean password, List<String> settings) {
    private static final int HIGHEST_PORT = 65_535;

    /// Bad usage: one sentence.
    static final class BadUsage extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Text said;

        BadUsage(Text said) {
            super(said.en());
            this.said = said;
        }

        Text said() {
            return said;
        }
    }

    /// Reads the words.
    ///
    /// @throws BadUsage when a word is not known or lacks its value
    static ServerWords of(String[] args) {
        Optional<Integer> port = Optional.empty();
        Optional<Path> data = Optional.empty();
        var reset = false;
        var password = false;
        var settings = new ArrayList<String>();
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--port" -> port = Optional.of(port(value(args, i++)));
                case "--data" -> data = Optional.of(Path.of(value(args, i++)));
                case "--reset" -> reset = true;
                case "--new-password" -> password = true;
                default -> settings.add(setting(args[i]));
            }
        }
        var usual = Path.of("data");
        var folder = data.orElse(args[0].equals("demo") ? usual.resolve("demo") : usual);
        return new ServerWords(args[0], port, folder, reset, password, List.copyOf(settings));
    }

    /// The same words for another data folder.
    ServerWords in(Path folder) {
        return new ServerWords(verb, port, folder, reset, password, settings);
    }

    boolean isDemo() {
        return !verb.equals("serve");
    }

    private static String value(String[] args, int at) {
        if (at + 1 == args.length) {
            throw new BadUsage(new Text(args[at] + " cần một giá trị đi sau.", args[at] + " needs a value after it."));
        }
        return args[at + 1];
    }

    private static int port(String word) {
        try {
            var port = Integer.parseInt(word);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new BadUsage(new Text("--port " + word + ": không phải số cổng.", "--port " + word + ": not a port."));
    }

    private static String setting(String word) {
        if (word.startsWith("--") && word.indexOf('=') > 2) {
            return word;
        }
        throw new BadUsage(new Text(
                word + ": không hiểu; dùng --port N, --data DIR hoặc --tên=giá-trị.",
                word + ": not understood; use --port N, --data DIR or --name=value."));
    }
}
