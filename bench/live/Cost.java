import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What one save and one sheet page cost the server in processor time, apart for Java and for PostgreSQL. Unlike the
/// time that a client waits it stays nearly the same on a machine that others use too.
/// Words: DATA ADDRESS SET PID UNITS PEOPLE-EACH SAVES PAGES. Run by bench/cost.
void main(String[] words) throws Exception {
    var crowd = new Crowd(Path.of(words[0]), Path.of(words[2]));
    var people = crowd.gather(Integer.parseInt(words[4]), Integer.parseInt(words[5]));
    var cells = new Cells(words[1]);
    var server = Long.parseLong(words[3]);
    var saves = Integer.parseInt(words[6]);
    var pages = Integer.parseInt(words[7]);
    var desks = people.stream().map(who -> new Desk(who, crowd, cells)).toList();
    IO.println("%d people, %d units, %d callers".formatted(people.size(), Integer.parseInt(words[4]), CALLERS));
    for (var round : List.of("cold", "warm", "warm")) {
        measure(round + " saves", saves, server, words[0], n -> desks.get(n % desks.size()).save());
        measure(round + " pages", pages, server, words[0], n -> desks.get(n % desks.size()).page());
    }
}

static final int CALLERS = 3;

interface Deed {
    int does(int number) throws Exception;
}

/// A person with what he saved so far; his deeds follow each other.
final class Desk {
    private final Official who;
    private final Crowd crowd;
    private final Cells cells;
    private final HashMap<String, Integer> versions = new HashMap<>();
    private int number;

    Desk(Official who, Crowd crowd, Cells cells) {
        this.who = who;
        this.crowd = crowd;
        this.cells = cells;
    }

    synchronized int save() throws Exception {
        number++;
        var item = who.items().get(number % who.items().size());
        var answer = cells.save(who, item, versions.getOrDefault(item, 0), crowd.figures(item, number)).get();
        if (answer.statusCode() == 423) {
            who.items().remove(item); // a survey brings that figure
            return save();
        }
        if (answer.statusCode() / 100 == 2) {
            versions.put(item, Cells.version(answer.body()));
        }
        return answer.statusCode();
    }

    synchronized int page() throws Exception {
        return cells.page(who).statusCode();
    }
}

void measure(String what, int times, long server, String data, Deed deed) throws Exception {
    if (times == 0) {
        return;
    }
    var took = new Took();
    var refused = new AtomicInteger();
    var next = new AtomicInteger();
    var java = cpu(server, false);
    var base = cpu(postmaster(data), true);
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
        var callers = Stream.generate(() -> (Callable<Void>) () -> {
                    for (int n = next.getAndIncrement(); n < times; n = next.getAndIncrement()) {
                        var began = System.nanoTime();
                        if (deed.does(n) / 100 != 2) {
                            refused.incrementAndGet();
                        }
                        took.add(System.nanoTime() - began);
                    }
                    return null;
                })
                .limit(CALLERS)
                .toList();
        for (var done : threads.invokeAll(callers)) {
            done.get();
        }
    }
    IO.println("%s; refused %d; processor time each: java %.2f ms, postgres %.2f ms".formatted(
            took.said(what), refused.get(),
            10.0 * (cpu(server, false) - java) / times, 10.0 * (cpu(postmaster(data), true) - base) / times));
}

long postmaster(String data) throws Exception {
    return Long.parseLong(Files.readAllLines(Path.of(data, "postgres/postmaster.pid")).getFirst().strip());
}

/// Ticks of 10 ms that a process used, with those of its children where asked.
long cpu(long process, boolean children) throws Exception {
    var own = ticks(process, children);
    return children
            ? own + ProcessHandle.of(process).orElseThrow().children().mapToLong(child -> ticks(child.pid(), false)).sum()
            : own;
}

long ticks(long process, boolean ended) {
    try {
        var said = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
        var fields = said.substring(said.lastIndexOf(')') + 2).split(" ");
        var own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return ended ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    } catch (java.io.IOException gone) {
        return 0;
    }
}
