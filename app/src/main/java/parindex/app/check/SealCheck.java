package parindex.app.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.core.language.Text;

/// Rows that a result rests on, against what the deeds sealed of them, and that against the journal. It computes every
/// hash itself and asks no function of the database that somebody could have replaced.
final class SealCheck {
    /// A table whose rows are sealed.
    ///
    /// @param name     of the table
    /// @param keys     columns that name a row
    /// @param unsealed columns that change without a deed
    record Sealed(String name, List<String> keys, List<String> unsealed) {
        static Sealed of(String name, String... keys) {
            return new Sealed(name, List.of(keys), List.of());
        }

        /// Names every row that is not what was sealed last: changed, gone, added, or there twice.
        String broken() {
            var key = keys.stream()
                    .map(column -> "coalesce(content ->> '%s', '-')".formatted(column))
                    .collect(Collectors.joining(" || ' ' || "));
            var left =
                    unsealed.stream().map(column -> " - '%s'".formatted(column)).collect(Collectors.joining());
            return BROKEN.formatted(name, key, left);
        }
    }

    static final List<Sealed> TABLES = List.of(
            Sealed.of("duty", "id"),
            Sealed.of("round", "id"),
            Sealed.of("round_set", "round", "kind"),
            Sealed.of("sheet", "round", "unit"),
            Sealed.of("part", "round", "unit", "agency"),
            Sealed.of("extension", "id"),
            Sealed.of("exemption", "round", "kind", "unit", "item"),
            Sealed.of("entry", "round", "unit", "item"),
            new Sealed("evidence_document", List.of("id"), List.of("changed_at")),
            new Sealed("evidence_version", List.of("document", "version"), List.of("scan")),
            Sealed.of("evidence_use", "id"),
            Sealed.of("appraisal_conflict", "id"),
            Sealed.of("line_decision", "id"),
            Sealed.of("line_note", "id"),
            Sealed.of("line_reply", "id"),
            Sealed.of("line_reopening", "id"),
            Sealed.of("outside_result", "round", "unit", "subject", "version"),
            Sealed.of("outside_unlocking", "id"),
            Sealed.of("publication", "id"),
            Sealed.of("unit_group", "round", "name", "unit"),
            Sealed.of("published_table", "id"),
            Sealed.of("published_row", "published", "line"),
            Sealed.of("published_withdrawal", "published"));

    private static final String BROKEN = """
            select '%1$s ' || coalesce(found.key, kept.key)
            from (
                select key, string_agg(hash, ''::bytea) as hash from (
                    select %2$s as key,
                           sha256(convert_to((jsonb_strip_nulls(content)%3$s)::text, 'UTF8')) as hash
                    from (select to_jsonb(t) as content from %1$s t) every) hashed
                group by key) found
            full join (
                select distinct on (key) key, hash from seal where relation = '%1$s' order by key, id desc) kept
              on kept.key = found.key
            where found.hash is distinct from kept.hash
            """;

    private static final String DEEDS = """
            with deed as materialized (
                select deed, sha256(int4send(36) || convert_to(deed::text, 'UTF8') || string_agg(
                           int4send(length(convert_to(relation, 'UTF8'))) || convert_to(relation, 'UTF8')
                           || int4send(length(convert_to(key, 'UTF8'))) || convert_to(key, 'UTF8')
                           || int4send(coalesce(length(hash), 0)) || coalesce(hash, ''), ''::bytea order by id)) as hash
                from seal group by deed)
            """;

    /// Rows whose seals no line of the journal holds.
    private static final String UNTOLD = DEEDS + """
            select distinct seal.relation || ' ' || seal.key from seal join deed on deed.deed = seal.deed
            where not exists (select from journal where journal.sealed = deed.hash)
            """;

    /// Lines whose seals are gone, by their numbers.
    private static final String GONE = DEEDS + """
            select 'journal ' || journal.position || ' ' || journal.action || ' ' || journal.subject from journal
            where journal.sealed is not null and not exists (select from deed where deed.hash = journal.sealed)
            """;

    private static final Invariant ROWS = new Invariant(
            "rows-are-as-sealed",
            new Text(
                    "Số liệu, tài liệu kiểm chứng, quyết định thẩm định, giải trình, phân công và bản công bố đúng như "
                            + "lúc được ghi qua chương trình.",
                    "Figures, documents, decisions, replies, duties and publications are as the program wrote them."),
            TABLES.stream().map(Sealed::broken).collect(Collectors.joining(" union all ")));

    private static final Invariant LINES = new Invariant(
            "seals-are-in-the-journal",
            new Text(
                    "Mỗi lần ghi các dữ liệu ấy có đúng một dòng nhật ký giữ mã băm.",
                    "Each writing of these rows has its line in the journal, with its hash."),
            UNTOLD);

    private static final Invariant SEALS = new Invariant(
            "seals-of-the-journal-are-there",
            new Text(
                    "Mỗi dòng nhật ký giữ mã băm của dữ liệu nào thì niêm của dữ liệu ấy còn đủ.",
                    "What each line of the journal holds the hash of is all there."),
            GONE);

    private static final Invariant GUARDS = new Invariant(
            "guards-of-seals",
            new Text(
                    "Các chốt niêm dữ liệu trong cơ sở dữ liệu đều có và đang bật.",
                    "What seals rows in the database is all there and switched on."),
            """
            select relation || ' ' || guard
            from unnest(array[%s]) as relation, unnest(array['rows_sealed_in', 'rows_sealed_on', 'rows_sealed_out']) as guard
            where not exists (
                select from pg_trigger
                where tgname = guard and tgrelid = relation::regclass and tgenabled <> 'D')""".formatted(TABLES.stream().map(table -> "'" + table.name() + "'").collect(Collectors.joining(", "))));

    private SealCheck() {}

    /// Inside a transaction: times are hashed as they are in UTC.
    static List<Result> results(JdbcClient sql) {
        sql.sql("set local time zone 'UTC'").update();
        return Arrays.asList(ROWS.result(sql), LINES.result(sql), SEALS.result(sql), GUARDS.result(sql));
    }
}
