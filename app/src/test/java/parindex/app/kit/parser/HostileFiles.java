package parindex.app.kit.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import parindex.app.kit.parser.ParserTask.Kind;
import parindex.app.kit.storage.Folders;
import parindex.formats.BadInput;

/// Runs broken files through the readers as a parser's process uses them, and counts what comes of it. By hand:
/// `bench/hostile [FILES-A-FORMAT [SEED [FORMAT…]]]`.
public final class HostileFiles implements AutoCloseable {
    private static final int SECONDS = 20;
    private static final List<Kind> OF_REPORTS = List.of(Kind.CARD, Kind.LINES);
    private static final List<Kind> OF_TABLES = List.of(Kind.SET, Kind.FACTS, Kind.LIST, Kind.WORKBOOK);

    private final Path folder = Folders.scratch("parindex-hostile");
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().unstarted(work));
    private final Map<String, Integer> faults = new TreeMap<>();
    private int files;
    private int done;
    private int refused;
    private int hung;

    /// What came of it.
    ///
    /// @param faults what was neither a result nor a refusal with a sentence, and how often
    public record Figures(int files, int done, int refused, int hung, Map<String, Integer> faults) {}

    /// Breaks one sound file so many times.
    ///
    /// @param ending of the format
    public Figures run(String ending, byte[] seed, int times, long from) {
        var packed = seed[0] == 'P' && seed[1] == 'K';
        for (var i = 0; i < times; i++) {
            var random = new Random(from * 1_000_003L + i);
            var broken = new Mutation(random).of(seed, packed);
            files++;
            look(ending, broken, random, from + "/" + i);
        }
        return new Figures(files, done, refused, hung, Map.copyOf(faults));
    }

    private void look(String ending, byte[] broken, Random random, String which) {
        try {
            var file = Files.write(folder.resolve("file"), broken);
            var name = "file." + ending;
            if (read(new ParserTask(Kind.INSPECT, name, 0), file, which)) {
                var kind = List.of("pdf", "png", "jpeg").contains(ending) ? Kind.PAGE : Kind.MARKUP;
                read(new ParserTask(kind, name, 1), file, which);
            }
            for (var kind : more(ending, random)) {
                read(new ParserTask(kind, name, 0), file, which);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What else the program reads a file of this ending for.
    private static List<Kind> more(String ending, Random random) {
        var more = new ArrayList<Kind>();
        if (List.of("docx", "pdf", "xlsx", "txt", "csv").contains(ending)) {
            more.add(OF_REPORTS.get(random.nextInt(OF_REPORTS.size())));
        }
        if (List.of("xlsx", "txt", "csv").contains(ending)) {
            more.add(OF_TABLES.get(random.nextInt(OF_TABLES.size())));
        }
        return more;
    }

    /// @return whether there is a result
    private boolean read(ParserTask task, Path file, String which) throws IOException {
        var note = new ParserNote(folder);
        note.task(task, file);
        var reading = reader.submit(() -> {
            ParserVerb.work(note);
            return true;
        });
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
            done++;
            return true;
        } catch (TimeoutException slow) {
            hung++;
            faults.merge("hung: " + task.kind() + " " + which, 1, Integer::sum);
            return false;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            note(task, Objects.requireNonNullElse(failure.getCause(), failure), which);
            return false;
        }
    }

    private void note(ParserTask task, Throwable cause, String which) {
        if (cause instanceof BadInput) {
            refused++;
        } else {
            var at = cause.getStackTrace().length == 0 ? "" : " at " + cause.getStackTrace()[0];
            faults.merge(task.kind() + " " + cause.getClass().getName() + at, 1, Integer::sum);
            if (faults.size() < 20) {
                System.err.println("hostile: " + task.kind() + " " + task.name() + " " + which + " " + cause);
            }
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        Folders.delete(folder);
    }

    /// @param args files a format, seed, formats
    public static void main(String[] args) {
        NoNetwork.ever();
        ParserVerb.quiet();
        var times = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        var from = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var chosen = List.of(args).subList(Math.min(2, args.length), args.length);
        var started = System.nanoTime();
        var all = new ArrayList<Figures>();
        Sound.files().forEach((ending, seed) -> {
            if (chosen.isEmpty() || chosen.contains(ending)) {
                try (var hostile = new HostileFiles()) {
                    var begun = System.nanoTime();
                    var figures = hostile.run(ending, seed, times, from);
                    all.add(figures);
                    System.out.printf("%-5s %s, %.0f files/s%n", ending, said(figures), times / seconds(begun));
                }
            }
        });
        var files = all.stream().mapToInt(Figures::files).sum();
        var hung = all.stream().mapToInt(Figures::hung).sum();
        var faults = all.stream()
                .flatMap(figures -> figures.faults().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        System.out.printf(
                "hostile files: seed %d, %d files in %.0f s, %d hung, %d without a refusal%n",
                from, files, seconds(started), hung, faults);
        System.exit(hung + faults == 0 ? 0 : 1);
    }

    private static String said(Figures figures) {
        return "%d files: %d read, %d refused, %d hung, %s"
                .formatted(figures.files(), figures.done(), figures.refused(), figures.hung(), figures.faults());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
