package parindex.app.work.board;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.work.board.BoardStore.Found;

/// Reads the board of a round.
@Component
class BoardReading {
    private final BoardStore store;

    BoardReading(BoardStore store) {
        this.store = store;
    }

    /// @param round what it is about
    /// @param board of all units that the person may see
    record Read(Found round, Board board) {}

    /// Nothing when there is no such round for the person.
    @Transactional(readOnly = true)
    Optional<Read> of(String slug) {
        return store.find(slug).map(round -> {
            var board = new Board(store.sheets(round.id()));
            return new Read(round, board.with(store.people(round.id(), board.agencies())));
        });
    }
}
