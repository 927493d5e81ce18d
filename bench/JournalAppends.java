import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Appends to the journal of a running installation as fast as it goes, one line a transaction, with 1, 4 and 16
/// connections at once; prints lines a second and how long one took. Run by bench/journal.
void main(String[] words) throws Exception {
    var data = Path.of(words[0]);
    var seconds = Integer.parseInt(words[1]);
    var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/parindex";
    var password = Files.readString(data.resolve("secrets/app"));
    for (int people : new int[] {1, 4, 16}) {
        try (var pool = Executors.newFixedThreadPool(people)) {
            var work = new ArrayList<Callable<ArrayList<Long>>>();
            for (int person = 0; person < people; person++) {
                var connection = DriverManager.getConnection(url, "app", password);
                work.add(() -> append(connection, seconds));
            }
            var took = new ArrayList<Long>();
            for (var done : pool.invokeAll(work)) {
                took.addAll(done.get());
            }
            took.sort(null);
            IO.println("%2d connections: %5d lines/s, median %.2f ms, p99 %.2f ms".formatted(
                    people, took.size() / seconds, took.get(took.size() / 2) / 1e6, took.get(took.size() * 99 / 100) / 1e6));
        }
    }
}

ArrayList<Long> append(Connection connection, int seconds) throws Exception {
    var took = new ArrayList<Long>();
    try (connection; var insert = connection.prepareStatement(
            "insert into journal (action, subject, detail) values ('measured', '/rounds/1/items/2', 'value 3')")) {
        connection.setAutoCommit(false);
        for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; ) {
            var start = System.nanoTime();
            insert.executeUpdate();
            connection.commit();
            took.add(System.nanoTime() - start);
        }
    }
    return took;
}
