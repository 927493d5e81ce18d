package parindex.app.criteria.rehearsal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.criteria.rehearsal.FactsStore.Content;
import parindex.app.intake.Reading;
import parindex.app.kit.storage.Journal;
import parindex.core.criteria.CriteriaSet;
import parindex.formats.criteria.FactsFile;

/// What people do with past figures: each method is one deed, one transaction, one line in the journal.
@Component
class FactsActions {
    private final FactsStore store;
    private final Reading reading;
    private final Journal journal;
    private final TransactionTemplate transaction;

    FactsActions(FactsStore store, Reading reading, Journal journal, TransactionTemplate transaction) {
        this.store = store;
        this.reading = reading;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Keeps a table of figures to try sets on.
    ///
    /// @param set  the set the figures were given for
    /// @param name name of that set in addresses
    /// @return the table
    /// @throws parindex.formats.BadInput with every fault when it cannot be read; nothing is kept then
    UUID keep(CriteriaSet set, String name, Content content, UUID by) {
        var units = FactsFile.read(content.name(), reading.facts(content.name(), content.bytes()), set)
                .size();
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(any -> {
            store.add(id, name, content, units, by);
            journal.write(by, "facts-kept", id.toString(), content.name() + " " + name + " units:" + units);
        });
        return id;
    }
}
