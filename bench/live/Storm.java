import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// The last evening before a deadline: many people are signed in, each saves a cell every five seconds and opens the
/// sheet now and then, all on a schedule fixed beforehand. A latency counts from the planned time, so a server that
/// falls behind cannot hide it. After a third of the time so many files of 5 MiB are sent at once. At the end every
/// acknowledged cell and file is looked for in the database.
/// Words: DATA ADDRESS SET UNITS PEOPLE-EACH SECONDS PERIOD-MILLIS UPLOADS. Run by bench/storm.
void main(String[] words) throws Exception {
    var crowd = new Crowd(Path.of(words[0]), Path.of(words[2]));
    var people = crowd.gather(Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    var cells = new Cells(words[1]);
    var seconds = Integer.parseInt(words[5]);
    var period = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(words[6]));
    var uploads = new Uploads(cells);
    var files = Integer.parseInt(words[7]);
    var saves = new Took();
    var pages = new Took();
    var acknowledged = new ConcurrentHashMap<String, Integer>();
    var answers = new ConcurrentHashMap<String, AtomicInteger>();
    IO.println("%d people, %d units, a save each %d ms, %d s".formatted(people.size(), Integer.parseInt(words[3]), period / 1_000_000, seconds));
    var start = System.nanoTime() + 1_000_000_000L;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        threads.submit(() -> {
            LockSupport.parkNanos(start + seconds * 1_000_000_000L / 3 - System.nanoTime());
            uploads.send(people, files);
        });
        for (int i = 0; i < people.size(); i++) {
            var who = people.get(i);
            var first = start + period * i / people.size();
            threads.submit(() -> {
                var versions = new HashMap<String, Integer>();
                for (int n = 0; ; n++) {
                    var planned = first + n * period;
                    if (planned - start > seconds * 1_000_000_000L) {
                        return null;
                    }
                    LockSupport.parkNanos(planned - System.nanoTime());
                    if (n % 12 == 11) {
                        var page = cells.page(who);
                        answers.computeIfAbsent("page " + page.statusCode(), any -> new AtomicInteger()).incrementAndGet();
                        pages.add(System.nanoTime() - planned);
                        continue;
                    }
                    var item = who.items().get(n % who.items().size());
                    var version = versions.getOrDefault(item, 0);
                    try {
                        var answer = cells.save(who, item, version, crowd.figures(item, n)).get();
                        answers.computeIfAbsent("save " + answer.statusCode(), any -> new AtomicInteger()).incrementAndGet();
                        if (answer.statusCode() / 100 == 2) {
                            saves.add(System.nanoTime() - planned);
                            var kept = Cells.version(answer.body());
                            versions.put(item, kept);
                            acknowledged.put(who.unit() + " " + item, kept);
                        } else if (answer.statusCode() == 423) {
                            who.items().remove(item); // a survey brings that figure
                        } else if (answers.get("save " + answer.statusCode()).get() == 1) {
                            IO.println(answer.body());
                        }
                    } catch (java.util.concurrent.ExecutionException failure) {
                        answers.computeIfAbsent("save failed", any -> new AtomicInteger()).incrementAndGet();
                    }
                }
            });
        }
    }
    IO.println(saves.said("saves"));
    IO.println(pages.said("sheet pages"));
    IO.println(uploads.said());
    IO.println("answers: " + new java.util.TreeMap<>(answers));
    IO.println("acknowledged cells: %d, lost: %d".formatted(acknowledged.size(), lost(crowd, acknowledged)));
    IO.println("acknowledged files: %d, lost: %d".formatted(uploads.kept().size(), lost(crowd, uploads)));
}

long lost(Crowd crowd, Map<String, Integer> acknowledged) throws Exception {
    var kept = new HashMap<String, Integer>();
    try (var sql = crowd.connect(); var rows = sql.createStatement().executeQuery("select unit, item, version from entry")) {
        while (rows.next()) {
            kept.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
        }
    }
    return acknowledged.entrySet().stream().filter(one -> kept.getOrDefault(one.getKey(), 0) < one.getValue()).count();
}

long lost(Crowd crowd, Uploads uploads) throws Exception {
    var missing = new java.util.HashSet<>(uploads.kept());
    try (var sql = crowd.connect(); var rows = sql.createStatement().executeQuery("select sha256 from evidence_version")) {
        while (rows.next()) {
            missing.remove(rows.getString(1));
        }
    }
    return missing.size();
}
