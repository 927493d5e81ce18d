import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Appraisers at work: each opens a line and decides about it, and opens the list now and then, all on a schedule fixed
/// beforehand. A latency counts from the planned time, so a server that falls behind cannot hide it. At the end every
/// acknowledged decision is looked for in the database.
/// Words: DATA ADDRESS SET APPRAISERS UNITS SECONDS PERIOD-MILLIS. Run by bench/appraisers.
void main(String[] words) throws Exception {
    var jury = new Jury(Path.of(words[0]), Path.of(words[2]));
    var people = jury.gather(Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    var desk = new Bench(words[1]);
    var seconds = Integer.parseInt(words[5]);
    var period = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(words[6]));
    IO.println("%d appraisers, %d lines of %s units, one each %d ms, %d s"
            .formatted(people.size(), people.stream().mapToInt(who -> who.lines().size()).sum(), words[4], period / 1_000_000, seconds));
    warm(desk, people);
    var tally = new Tally();
    var start = System.nanoTime() + 1_000_000_000L;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < people.size(); i++) {
            var who = people.get(i);
            var first = start + period * i / people.size();
            threads.submit(() -> work(desk, who, tally, first, period, start + seconds * 1_000_000_000L));
        }
    }
    IO.println(tally.lists.said("lists"));
    IO.println(tally.lines.said("lines"));
    IO.println(tally.decisions.said("decisions"));
    IO.println("answers: " + new java.util.TreeMap<>(tally.answers));
    IO.println("acknowledged decisions: %d, in the database: %d".formatted(tally.kept.get(), jury.decisions()));
}

static final class Tally {
    final Took lists = new Took();
    final Took lines = new Took();
    final Took decisions = new Took();
    final AtomicInteger kept = new AtomicInteger();
    final ConcurrentHashMap<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    void count(String what) {
        answers.computeIfAbsent(what, any -> new AtomicInteger()).incrementAndGet();
    }
}

/// The first calls after a start are slower than all others: a few beforehand.
void warm(Bench desk, java.util.List<Jury.Appraiser> people) throws Exception {
    for (int n = 0; n < 60; n++) {
        var who = people.get(n % people.size());
        desk.page(who, who.list());
        desk.page(who, who.lines().getLast());
    }
}

/// Every sixth time the list, otherwise a line, and half a period later what is decided about it.
Void work(Bench desk, Jury.Appraiser who, Tally tally, long first, long period, long end) throws Exception {
    for (int n = 0, line = 0; first + n * period < end && line < who.lines().size(); n++) {
        var planned = first + n * period;
        LockSupport.parkNanos(planned - System.nanoTime());
        if (n % 6 == 5) {
            var list = desk.page(who, who.list());
            tally.lists.add(System.nanoTime() - planned);
            tally.count("list " + list.statusCode());
            continue;
        }
        var address = who.lines().get(line++);
        var page = desk.page(who, address);
        tally.lines.add(System.nanoTime() - planned);
        tally.count("line " + page.statusCode());
        if (page.statusCode() != 200) {
            continue;
        }
        planned += period / 2;
        LockSupport.parkNanos(planned - System.nanoTime());
        var decided = desk.decide(who, address, page.body(), n);
        tally.decisions.add(System.nanoTime() - planned);
        tally.count("decision " + decided.statusCode());
        if (decided.statusCode() == 302) {
            tally.kept.incrementAndGet();
        } else if (tally.answers.get("decision " + decided.statusCode()).get() == 1) {
            IO.println(decided.body().replaceAll("(?s).*<main", "<main").replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip());
        }
    }
    return null;
}

/// Opens lines and decides the way the page does.
static final class Bench {
    private static final java.util.regex.Pattern SAW = java.util.regex.Pattern.compile("name=\"saw\"[^>]*value=\"([^\"]*)\"");
    private final Cells cells;

    Bench(String address) {
        this.cells = new Cells(address);
    }

    java.net.http.HttpResponse<String> page(Jury.Appraiser who, String path) throws Exception {
        return cells.page(who.official(path));
    }

    /// Nine of ten are accepted, or scored zero where nothing was entered, one is asked about.
    java.net.http.HttpResponse<String> decide(Jury.Appraiser who, String path, String page, int n) throws Exception {
        var saw = SAW.matcher(page);
        if (!saw.find()) {
            throw new IllegalStateException(page);
        }
        var form = verdict(page, n) + "&saw=" + saw.group(1) + "&next=&id=" + java.util.UUID.randomUUID();
        return cells.form(who.official(path), path, form);
    }

    private static String verdict(String page, int n) {
        if (n % 10 == 9) {
            return "verdict=ask&points=&reason=Nh%E1%BB%9D%20n%C3%AAu%20r%C3%B5";
        }
        return page.contains("data-accept>")
                ? "verdict=accept&points=&reason="
                : "verdict=score&points=0&reason=Ch%C6%B0a%20k%C3%AA%20khai";
    }
}
