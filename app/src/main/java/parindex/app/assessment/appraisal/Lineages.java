package parindex.app.assessment.appraisal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import parindex.app.assessment.Round;
import parindex.app.assessment.entry.SheetSets;
import parindex.core.criteria.CriteriaSet;
import parindex.core.criteria.item.ItemCode;
import parindex.core.criteria.version.CodeMapping;

/// Under which codes an item stood in the sets of earlier rounds (F-11), for whoever appraises a line of it.
@Component
class Lineages {
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final SheetSets sets;
    private final Map<String, CodeMapping> known = new ConcurrentHashMap<>();

    Lineages(JdbcClient sql, SheetSets sets) {
        this.sql = sql;
        this.sets = sets;
    }

    /// A code in another set.
    ///
    /// @param set its hash
    record Former(String set, ItemCode item) {}

    List<Former> of(Round round, Line line) {
        var now = line.cell().sheet().set();
        return sql
                .sql("select sha256, own from precedent_sets(:round, :unit, :item)")
                .param("round", round.id())
                .param("unit", line.unit().id())
                .param("item", line.item().code().toString())
                .query((row, at) -> new Pair(row.getString("sha256"), row.getString("own")))
                .list()
                .stream()
                .flatMap(pair -> former(round, line, pair, now))
                .toList();
    }

    /// Hashes of an earlier set and of that of the line.
    private record Pair(String then, String now) {}

    private Stream<Former> former(Round round, Line line, Pair pair, CriteriaSet now) {
        var then = sets.of(pair.then(), () -> document(round, line, pair.then()));
        if (known.size() >= MOST) {
            known.clear();
        }
        return known
                .computeIfAbsent(pair.then() + pair.now(), any -> CodeMapping.between(then, now))
                .origins(line.item().code())
                .stream()
                .map(code -> new Former(pair.then(), code));
    }

    private String document(Round round, Line line, String set) {
        return sql.sql("select precedent_document(:round, :unit, :item, :set)")
                .param("round", round.id())
                .param("unit", line.unit().id())
                .param("item", line.item().code().toString())
                .param("set", set)
                .query(String.class)
                .single();
    }
}
