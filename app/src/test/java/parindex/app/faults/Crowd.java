package parindex.app.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import parindex.app.kit.journal.Receipt;
import parindex.app.kit.storage.DataFolder;

/// People at work at the same time: some save, some upload, some send.
final class Crowd {
    /// Somebody at work.
    interface Worker {
        /// Does the next thing.
        ///
        /// @return false when an answer did not come, or there is nothing to do just now
        boolean step(Client client);
    }

    private static final int PAUSE = 50;

    private final List<Worker> workers = new ArrayList<>();
    private final Queue<Receipt> receipts = new ConcurrentLinkedQueue<>();

    /// @param each how many of each kind
    Crowd(Program server, Province province, Ledger ledger, Province.Round round, int each, Random random) {
        var papers = new ArrayDeque<>(round.papers());
        var people = new ArrayDeque<>(round.people());
        for (int n = 0; n < each; n++) {
            workers.add(new Saver(desk(people, province, ledger), papers.remove(), new Random(random.nextLong())));
            workers.add(new Uploader(desk(people, province, ledger), papers.remove()));
        }
        var rest = new ConcurrentLinkedQueue<>(papers);
        for (int n = 0; n < each; n++) {
            workers.add(new Sender(desk(people, province, ledger), rest, receipts, new DataFolder(server.data())));
        }
    }

    private static Desk desk(Queue<Official> people, Province province, Ledger ledger) {
        var who = people.remove();
        people.add(who);
        return new Desk(who, province, ledger);
    }

    /// Works until a fault is over; who gets no answer asks again, as people do.
    <T> T during(Client client, Supplier<T> fault) {
        var running = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = workers.stream()
                    .map(worker -> threads.submit(() -> {
                        while (running.get()) {
                            if (!worker.step(client)) {
                                Program.pause(PAUSE);
                            }
                        }
                        return true;
                    }))
                    .toList();
            try {
                return fault.get();
            } finally {
                running.set(false);
                for (var one : all) {
                    one.get();
                }
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Receipts that were handed out so far.
    Queue<Receipt> receipts() {
        return receipts;
    }
}
