package parindex.app.intake.table;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import parindex.app.kit.web.Visit;
import parindex.app.kit.web.api.Listed;
import parindex.app.kit.web.api.Listed.Cursor;
import parindex.app.kit.web.api.Refused;
import parindex.app.kit.web.api.Told;

/// Published tables of others, for programs. They come in by a person who looks at what was matched.
@RestController
class TableApi {
    private static final String ALL = "/api/v1/tables";

    private final TableStore tables;
    private final TableActions actions;

    TableApi(TableStore tables, TableActions actions) {
        this.tables = tables;
        this.actions = actions;
    }

    @GetMapping(ALL)
    @Told("Tables of results that others published, the newest first, with their sources.")
    Listed<TableJson.Head> list(Cursor cursor) {
        return Listed.of(tables.all().stream().map(TableJson.Head::of).toList(), TableJson.Head::id, cursor);
    }

    @GetMapping(ALL + "/{id}")
    @Told("One of them with every figure as it was printed.")
    TableJson one(@PathVariable UUID id) {
        return TableJson.of(find(id));
    }

    private KeptTable find(UUID id) {
        return tables.find(id).orElseThrow(Refused::absent);
    }

    /// Why a table counts no more.
    record Withdrawal(String reason) {}

    @PostMapping(ALL + "/{id}/withdraw")
    @Told("Lets a table count no more; what counted before counts again. It stays readable.")
    TableJson withdraw(Visit visit, @PathVariable UUID id, @RequestBody Withdrawal withdrawal) {
        find(id);
        var reason = TableActions.reason(withdrawal.reason());
        if (reason.isEmpty()) {
            Refused.said(java.util.Optional.of("tables.withdraw.reason.fault"));
        }
        actions.withdraw(id, reason.orElseThrow(), visit.signedIn().id());
        return one(id);
    }
}
