package parindex.app.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parindex.app.faults.Client.Answer;

/// What must be in the database as far as the people know, and what they do not know because an answer never came;
/// compared with it after each fault.
final class Ledger {
    /// What people do, each with the query that tells how often it is there, as what, and whether it is whole.
    enum Kind {
        CELL("""
                select entry.unit || ' ' || entry.item, entry.version, entry.figures, entry.explanation,
                       past.times = entry.version and past.last = entry.figures || entry.explanation
                from entry join (
                    select round, unit, item, count(*) as times,
                           (array_agg(figures || explanation order by version desc))[1] as last
                    from entry_change group by round, unit, item) past using (round, unit, item)"""),
        FILE("""
                select sha256, count(*), '', sha256, count(*) = (
                    select count(*) from journal
                    where action = 'evidence-added' and detail like '%sha256:' || sha256)
                from evidence_version group by sha256"""),
        LINK("""
                select use.unit || ' ' || use.item || ' ' || version.sha256, count(*), '', version.sha256, true
                from evidence_use use join evidence_version version using (document, version)
                where removed_at is null group by 1, version.sha256"""),
        SENDING("""
                select sheet.unit::text, coalesce(sent.times, 0), '', coalesce(sheet.signed, ''),
                       (sheet.stage = 'SENT') = (sent.times is not null)
                       and (sheet.stage = 'SENT') = (sheet.content is not null and sheet.signed is not null)
                       and (sheet.stage <> 'SENT' or part.stage = 'APPROVED')
                from sheet join round on round.id = sheet.round join unit on unit.id = sheet.unit
                join part on part.round = sheet.round and part.unit = sheet.unit
                left join (select subject, count(*) as times from journal where action = 'sheet-sent' group by subject) sent
                  on sent.subject = '/assessment/' || round.slug || '/units/' || unit.slug
                where sheet.stage = 'SENT' or sent.times > 0""");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    private record Subject(Kind kind, String name) {}

    /// @param times how often it was acknowledged
    /// @param hash  of what was acknowledged last
    /// @param want  hash of what was asked for after it and not answered, nothing when all is known
    private record Known(int times, String hash, String want) {
        static final Known NOTHING = new Known(0, "", "");
    }

    private final Map<Subject, Known> all = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final History history;
    private final int[] acknowledged = new int[Kind.values().length];
    private int unanswered;

    Ledger(History history) {
        this.history = history;
    }

    /// Writes down what is wanted.
    ///
    /// @return how often it was done before
    synchronized int intend(Kind kind, String name, String hash) {
        history.write("intent", kind.name(), name, hash);
        return known(kind, name).times();
    }

    synchronized void told(Kind kind, String name, String hash, Answer answer) {
        history.write("told " + answer.status(), kind.name(), name, hash);
        var known = known(kind, name);
        if (answer.isDone()) {
            acknowledged[kind.ordinal()]++;
            all.put(new Subject(kind, name), new Known(known.times() + 1, hash, ""));
        } else if (answer.isUnknown()) {
            unanswered++;
            all.put(new Subject(kind, name), new Known(known.times(), known.hash(), hash));
        } else {
            wrong(kind + " " + name + " was refused: " + answer);
        }
    }

    /// A file that was acknowledged and has to be in the store.
    synchronized void file(String sha256) {
        files.add(sha256);
    }

    synchronized void wrong(String what) {
        wrong.add(what);
        history.write("WRONG", what.replaceAll("\\s+", " "), "", "");
    }

    synchronized boolean is(Kind kind, String name, String hash) {
        return known(kind, name).hash().equals(hash);
    }

    synchronized boolean isDone(Kind kind, String name) {
        return known(kind, name).times() > 0;
    }

    private Known known(Kind kind, String name) {
        return all.getOrDefault(new Subject(kind, name), Known.NOTHING);
    }

    /// Compares: what was acknowledged is there once and the same; what was not answered is there whole or not at all.
    synchronized void compare(Program server) {
        var kept = kept(server);
        all.replaceAll((subject, known) -> {
            var found = kept.getOrDefault(subject, Known.NOTHING);
            var asKnown = found.times() == known.times()
                    && (known.times() == 0 || found.hash().equals(known.hash()));
            var asWanted = !known.want().isEmpty()
                    && found.times() == known.times() + 1
                    && found.hash().equals(known.want());
            if (!asKnown && !asWanted) {
                wrong(subject + " should be " + known + " and is " + found);
            }
            return new Known(found.times(), found.hash(), "");
        });
        files.removeIf(sha256 -> isKept(server.data(), sha256));
        files.forEach(sha256 -> wrong("file " + sha256 + " is lost or changed"));
        files.clear();
    }

    private Map<Subject, Known> kept(Program server) {
        var kept = new HashMap<Subject, Known>();
        try (var sql = server.connect()) {
            for (var kind : Kind.values()) {
                try (var rows = sql.createStatement().executeQuery(kind.sql)) {
                    while (rows.next()) {
                        var hash = kind == Kind.CELL
                                ? History.hash(rows.getString(3).replace(" ", "") + rows.getString(4))
                                : rows.getString(4);
                        kept.put(new Subject(kind, rows.getString(1)), new Known(rows.getInt(2), hash, ""));
                        if (!rows.getBoolean(5)) {
                            wrong(kind + " " + rows.getString(1) + " is half-done");
                        }
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return kept;
    }

    private static boolean isKept(Path data, String sha256) {
        try {
            var file = data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
            return History.hash(Files.readAllBytes(file)).equals(sha256);
        } catch (IOException gone) {
            return false;
        }
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    synchronized int acknowledged(Kind kind) {
        return acknowledged[kind.ordinal()];
    }

    synchronized String said() {
        return "acknowledged %d saves, %d files, %d links, %d sendings; %d without an answer; lost, doubled, changed or half-done %d"
                .formatted(
                        acknowledged[0], acknowledged[1], acknowledged[2], acknowledged[3], unanswered, wrong.size());
    }
}
