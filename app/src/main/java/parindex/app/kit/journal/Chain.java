package parindex.app.kit.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parindex.app.kit.journal.ChainFault.Kind;

/// Follows the journal line by line from the first to the last and says where the chain does not hold. It computes
/// every hash anew and believes nothing that the database says about itself.
public final class Chain implements Consumer<JournalLine> {
    private static final int NAMED = 20;

    private final Set<Long> wanted;
    private final Map<Long, String> roots = new HashMap<>();
    private final List<ChainFault> faults = new ArrayList<>();
    private long faulty;
    private long last;
    private String hash = JournalLine.NOTHING;

    /// @param wanted positions whose hashes will be asked for
    public Chain(Set<Long> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    @Override
    public void accept(JournalLine line) {
        fault(line).ifPresent(this::add);
        if (line.position() > last) {
            last = line.position();
            hash = line.hash();
            if (wanted.contains(last)) {
                roots.put(last, hash);
            }
        }
    }

    private Optional<ChainFault> fault(JournalLine line) {
        if (line.position() > last + 1) {
            return Optional.of(new ChainFault(Kind.MISSING, last + 1, line.position() - 1));
        }
        if (line.position() <= last) {
            return at(Kind.REPEATED, line);
        }
        if (!line.computedHash().equals(line.hash())) {
            return at(Kind.CHANGED, line);
        }
        return line.previous().equals(hash) ? Optional.empty() : at(Kind.UNLINKED, line);
    }

    private static Optional<ChainFault> at(Kind kind, JournalLine line) {
        return Optional.of(new ChainFault(kind, line.position(), line.position()));
    }

    /// Compares the last line with what the database keeps as the end of the chain.
    public void end(Head head) {
        if (head.position() > last) {
            add(new ChainFault(Kind.CUT, last + 1, head.position()));
        } else if (!head.equals(new Head(last, hash))) {
            add(new ChainFault(Kind.ADDED, Math.min(last, head.position() + 1), last));
        }
    }

    private void add(ChainFault fault) {
        faulty++;
        if (faults.size() < NAMED) {
            faults.add(fault);
        }
    }

    /// The end of the chain as the database keeps it beside the lines.
    public record Head(long position, String hash) {}

    /// Number of the last line.
    public long last() {
        return last;
    }

    /// The first faults in their order.
    public List<ChainFault> faults() {
        return List.copyOf(faults);
    }

    /// How many faults there are.
    public long faulty() {
        return faulty;
    }

    /// The hash of a wanted line, nothing when the chain is shorter.
    public Optional<String> root(long position) {
        return Optional.ofNullable(roots.get(position));
    }
}
