package parindex.app.kit.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/// How a parser is started: this same program on this same Java, small, and without a network where the system lets
/// a program take that from itself.
record ParserCommand(List<String> isolation, List<String> program) {
    private static final List<List<String>> ISOLATIONS =
            List.of(List.of("unshare", "--user", "--map-root-user", "--net", "--"), List.of("unshare", "--net", "--"));
    private static final String MAIN = "parindex.app.Parindex";
    // Blocks of 512 bytes: no file that a parser writes grows beyond 100 MB.
    private static final String BOUNDED = "ulimit -f 200000; ulimit -c 0; exec \"$@\"";

    static ParserCommand ofThisProgram() {
        var program = new ArrayList<String>();
        program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.addAll(List.of("-Xmx256m", "-Xss512k", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=32m"));
        program.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        program.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        program.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Xlog:disable"));
        program.addAll(start(System.getProperty("java.class.path")));
        return new ParserCommand(firstThatWorks(), List.copyOf(program));
    }

    /// Whether the system itself keeps parsers from the network.
    boolean isIsolated() {
        return !isolation.isEmpty();
    }

    /// The process for one task, not yet started.
    ProcessBuilder process(Path folder) {
        var command = new ArrayList<>(isolation);
        command.addAll(List.of("/bin/sh", "-c", BOUNDED, "parser"));
        command.addAll(program.subList(0, 1));
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(program.subList(1, program.size()));
        command.addAll(List.of("parse", folder.toString()));
        var process = new ProcessBuilder(command).directory(folder.toFile());
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        process.environment().clear();
        process.environment().putAll(java.util.Map.of("LC_ALL", "C.UTF-8", "PATH", path, "TZ", "UTC"));
        return process;
    }

    private static List<String> start(String classPath) {
        var jar = Path.of(classPath.split(java.io.File.pathSeparator)[0]).toAbsolutePath();
        if (!classPath.contains(java.io.File.pathSeparator) && isProgram(jar)) {
            var cache = jar.resolveSibling("parindex.aot");
            return Files.exists(cache)
                    ? List.of("-XX:AOTCache=" + cache, "-jar", jar.toString())
                    : List.of("-jar", jar.toString());
        }
        return List.of("-cp", classPath, MAIN);
    }

    private static boolean isProgram(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var main = file.getManifest().getMainAttributes().getValue("Main-Class");
            return main != null && (main.equals(MAIN) || main.startsWith("org.springframework.boot.loader"));
        } catch (IOException noJar) {
            return false;
        }
    }

    private static List<String> firstThatWorks() {
        return ISOLATIONS.stream().filter(ParserCommand::works).findFirst().orElse(List.of());
    }

    private static boolean works(List<String> isolation) {
        var probe = new ArrayList<>(isolation);
        probe.add("true");
        try {
            var process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchTool) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
