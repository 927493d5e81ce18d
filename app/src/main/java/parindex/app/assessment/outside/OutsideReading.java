package parindex.app.assessment.outside;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import parindex.app.assessment.Round;
import parindex.app.assessment.entry.SheetSets;
import parindex.app.assessment.outside.OutsideBook.Brought;
import parindex.app.assessment.outside.OutsideBook.Sheet;

/// Reads what was brought from outside, for those who run a round.
@Component
@Transactional(readOnly = true)
public class OutsideReading {
    private final OutsideStore store;
    private final SheetSets sets;

    OutsideReading(OutsideStore store, SheetSets sets) {
        this.store = store;
        this.sets = sets;
    }

    /// What is asked, and what stands.
    public OutsideBook book(Round round) {
        var sheets = store.sheets(round);
        var known = sheets.stream()
                .map(Sheet::sha256)
                .distinct()
                .collect(toMap(sha256 -> sha256, sha256 -> sets.of(sha256, () -> store.document(round, sha256))));
        return new OutsideBook(round, sheets, known, OutsideBook.byPlace(store.now(round.id())), store.isLocked(round));
    }

    /// A page of one unit: what stands, and everything that ever stood.
    public record Whole(OutsideBook book, List<Brought> feed) {
        public Whole {
            feed = List.copyOf(feed);
        }
    }

    public Whole whole(Round round, UUID unit) {
        return new Whole(book(round), store.feed(round, unit));
    }
}
