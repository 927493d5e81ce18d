package parindex.app.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.kit.journal.Chain;
import parindex.app.kit.journal.ChainFault;
import parindex.app.kit.journal.CheckpointFolder;
import parindex.app.kit.journal.CheckpointFolder.Kept;
import parindex.app.kit.journal.JournalReader;
import parindex.app.kit.journal.NoteKey;
import parindex.app.kit.journal.Witness;

/// The journal against itself, against the checkpoints, and against what others kept of it; all in one walk over its
/// lines.
///
/// @param folder    where checkpoints are files
/// @param files     those files, listed before the database was looked at
/// @param keys      public keys of this installation
/// @param witnesses what others kept, by the names of their files
record JournalCheck(CheckpointFolder folder, List<Kept> files, List<NoteKey> keys, Map<String, Witness> witnesses) {
    List<Result> results(JdbcClient sql) {
        var journal = new JournalReader(sql);
        var rows = journal.checkpoints();
        var chain = new Chain(positions(rows));
        journal.each(chain);
        chain.end(journal.head());
        return Stream.concat(
                        Stream.of(chained(chain), new CheckpointCheck(this, rows, chain).result()),
                        witnesses.entrySet().stream().map(named -> witnessed(named.getKey(), named.getValue(), chain)))
                .toList();
    }

    private Set<Long> positions(List<Kept> rows) {
        var positions = new HashSet<Long>();
        Stream.concat(files.stream(), rows.stream()).forEach(kept -> positions.add(kept.position()));
        witnesses.values().forEach(witness -> positions.add(witness.position()));
        return positions;
    }

    private static Result chained(Chain chain) {
        var faults = chain.faults().stream().map(ChainFault::said).toList();
        return new Result("journal-chain", CheckWording.chain(chain.last()), faults, chain.faulty());
    }

    private static Result witnessed(String file, Witness witness, Chain chain) {
        var said = CheckWording.witness(file, witness.position());
        if (!witness.faults().isEmpty()) {
            return new Result("witness", said, witness.faults());
        }
        var other = CheckWording.otherThanWitnessed(witness.position());
        return new Result("witness", said, witness.holds(chain) ? List.of() : List.of(other));
    }
}
