package parindex.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import parindex.app.kit.storage.DataFolder;
import parindex.app.kit.storage.Folders;
import parindex.app.kit.storage.StartRefused;
import parindex.core.language.Text;

/// The verbs that need the server: `serve`, `demo`, and `train`, which runs it once for the start-up cache.
final class ServerVerbs {
    /// The server runs on; the program ends when it is stopped.
    static final int SERVING = -1;

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final int BUG = 3;

    private ServerVerbs() {}

    /// Runs a verb and returns the exit status, or [#SERVING].
    static int run(String[] args) {
        try {
            var words = ServerWords.of(args);
            if (words.reset()) {
                return reset(words);
            }
            if (words.verb().equals("train")) {
                return train(words);
            }
            start(words);
            return SERVING;
        } catch (ServerWords.BadUsage usage) {
            return refuse(usage.said());
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    // Training works in a folder of its own, which goes with it.
    private static int train(ServerWords words) {
        var folder = Folders.scratch("parindex-train");
        try (var context = start(words.in(folder))) {
            Training.run(context, Path.of(System.getProperty("parindex.home", "")), folder);
        } finally {
            Folders.delete(folder);
        }
        return DONE;
    }

    private static int reset(ServerWords words) {
        var folder = words.data();
        if (Files.exists(folder) && !Files.exists(folder.resolve("lock"))) {
            return refuse(new Text(
                    folder + " không phải thư mục dữ liệu của chương trình; không xóa gì.",
                    folder + " is no data folder of this program; nothing was removed."));
        }
        if (new DataFolder(folder).isInUse()) {
            return refuse(new Text(
                    "một chương trình đang chạy trong " + folder + "; hãy dừng nó trước khi xóa dữ liệu.",
                    "a program is at work in " + folder + "; stop it before its data are removed."));
        }
        Folders.delete(folder);
        say(new Text("Đã xóa dữ liệu trong " + folder + ".", "Removed the data in " + folder + "."));
        return DONE;
    }

    private static ConfigurableApplicationContext start(ServerWords words) {
        new DataFolder(words.data()).make();
        var application = new SpringApplication(ParindexServer.class);
        application.setDefaultProperties(Map.of(
                "parindex.data", words.data().toString(),
                "parindex.demo", words.isDemo(),
                "parindex.demo-round", words.verb().equals("demo"),
                "parindex.new-password", words.password(),
                "parindex.jobs", !words.verb().equals("train"),
                "server.port", port(words)));
        return application.run(words.settings().toArray(String[]::new));
    }

    /// The port asked for, else 8080; training takes any.
    private static int port(ServerWords words) {
        return words.port().orElse(words.verb().equals("train") ? 0 : 8080);
    }

    private static int failed(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refuse(refused.said());
            }
            if (cause instanceof PortInUseException taken) {
                return refuse(new Text(
                        "cổng %d đang được một chương trình khác dùng; hãy chọn cổng khác bằng --port."
                                .formatted(taken.getPort()),
                        "port %d is in use by another program; choose another with --port."
                                .formatted(taken.getPort())));
            }
        }
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LoggerFactory.getLogger(ServerVerbs.class).error("bug {} at start", number, failure);
        var log = Optional.ofNullable(System.getProperty("LOG_FILE")).orElse("log");
        say(new Text(
                "parindex: lỗi của chương trình, số " + number + "; chi tiết ở " + log + ".",
                "parindex: a bug, number " + number + "; details in " + log + "."));
        return BUG;
    }

    private static int refuse(Text why) {
        say(new Text("parindex không khởi động: " + why.vi(), "parindex does not start: " + why.en()));
        return REFUSED;
    }

    private static void say(Text text) {
        System.err.println(text.vi());
        System.err.println(text.en());
    }
}
