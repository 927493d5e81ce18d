package parindex.app.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import parindex.app.kit.storage.FileStore;
import parindex.core.language.Text;

/// Stored files: every row that names a file has it, byte for byte and as long as the row says.
///
/// @param store where the files are
/// @param rows  what the database says about them
record FileCheck(FileStore store, List<Named> rows) {
    /// A file as a row names it.
    record Named(String sha256, long bytes, String name) {}

    static FileCheck of(FileStore store, JdbcClient sql) {
        return new FileCheck(
                store,
                sql.sql("""
                        select coalesce(sha256, '') as sha256, coalesce(bytes, -1) as bytes, coalesce(min(file), '') as name
                        from (select sha256, bytes, file from intake_upload
                              union all select sha256, bytes, file from evidence_version
                              union all select sha256, bytes, file from published_table) named
                        group by 1, 2
                        order by 1, 2""")
                        .query((row, at) ->
                                new Named(row.getString("sha256"), row.getLong("bytes"), row.getString("name")))
                        .list());
    }

    Result result() {
        var faults = rows.stream().flatMap(row -> fault(row).stream()).toList();
        var named = rows.stream().map(Named::sha256).distinct().count();
        return new Result("files", CheckWording.files(named, Math.max(0, stored() - named)), faults);
    }

    private Optional<Text> fault(Named row) {
        try {
            return Files.size(store.open(row.sha256())) == row.bytes()
                    ? Optional.empty()
                    : Optional.of(CheckWording.otherLength(row.name(), row.sha256()));
        } catch (NoSuchFileException gone) {
            return Optional.of(CheckWording.fileGone(row.name(), row.sha256()));
        } catch (IOException otherBytes) {
            return Optional.of(CheckWording.fileChanged(row.name(), row.sha256()));
        }
    }

    private long stored() {
        try {
            return store.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
