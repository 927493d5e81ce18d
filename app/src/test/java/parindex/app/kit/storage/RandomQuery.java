package parindex.app.kit.storage;

import java.util.List;
import java.util.Random;

/// Questions such as a program that forgot every condition might put: joins, unions, subqueries, windows, locks.
///
/// @param random where they come from
/// @param tables of which they are made
record RandomQuery(Random random, List<String> tables) {
    String next() {
        return switch (random.nextInt(8)) {
            case 0 -> "select to_jsonb(t) from %s t".formatted(table());
            case 1 -> "select to_jsonb(t), to_jsonb(o) from %s t cross join %s o".formatted(table(), table());
            case 2 -> "select to_jsonb(t) from %s t union all select to_jsonb(o) from %s o".formatted(table(), table());
            case 3 -> "select string_agg(t::text, ' ') from %s t".formatted(table());
            case 4 ->
                "with w as materialized (select * from %s) select to_jsonb(w), row_number() over () from w"
                        .formatted(table());
            case 5 -> "select (select array_agg(to_jsonb(o)) from %s o) from %s t".formatted(table(), table());
            case 6 ->
                "select to_jsonb(t) from unit u left join %s t on t::text like '%%' || u.id || '%%'".formatted(table());
            default ->
                "select to_jsonb(t) from %s t where %s or t::text ~ '.'".formatted(table(), random.nextBoolean());
        };
    }

    private String table() {
        return tables.get(random.nextInt(tables.size()));
    }
}
