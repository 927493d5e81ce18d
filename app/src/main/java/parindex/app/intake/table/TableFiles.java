package parindex.app.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import parindex.app.intake.Knowledge;
import parindex.app.intake.Reading;
import parindex.app.kit.storage.FileStore;
import parindex.core.evidence.FileName;
import parindex.core.ranking.PublishedResult.Scope;
import parindex.core.ranking.table.Known;
import parindex.core.ranking.table.PublishedTable;
import parindex.core.ranking.table.PublishedTable.Heading;
import parindex.core.ranking.table.TableCheck;
import parindex.core.ranking.table.TableFinding;
import parindex.core.unit.UnitKind;
import parindex.formats.FileFault;
import parindex.formats.handed.Handed;
import parindex.formats.register.TableFile;
import parindex.formats.tree.Faults;
import parindex.formats.tree.Place;

/// Files with published tables: read by a parser apart, kept by their hash, looked at, and looked at anew when they are
/// confirmed.
@Component
class TableFiles {
    /// How many bytes a file has at most.
    static final int LARGEST = 4 * 1024 * 1024;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final FileStore files;
    private final Reading reading;
    private final Knowledge knowledge;
    private final Ministries ministries;

    TableFiles(FileStore files, Reading reading, Knowledge knowledge, Ministries ministries) {
        this.files = files;
        this.reading = reading;
        this.knowledge = knowledge;
        this.ministries = ministries;
    }

    /// A file that was looked at.
    ///
    /// @param id     what the table is called when it is confirmed
    /// @param faults what keeps it from counting, with places
    /// @param notes  what is worth knowing, with places
    record Looked(
            UUID id,
            Heading heading,
            TableCheck.Checked checked,
            List<FileFault> faults,
            List<FileFault> notes,
            Kept file) {
        boolean isSound() {
            return faults.isEmpty() && checked.isSound();
        }

        TableActions.New made() {
            return new TableActions.New(id, new PublishedTable(heading, checked.rows()), file);
        }
    }

    /// Looks at a file.
    ///
    /// @throws parindex.formats.BadInput when it takes too long or too much to read
    Looked look(Heading heading, String file, byte[] bytes) throws IOException {
        var name = FileName.of(file).shown();
        var content = reading.list(name, bytes);
        var sha256 = files.store(new ByteArrayInputStream(bytes)).sha256();
        return looked(UUID.randomUUID(), heading, content, new Kept(name, sha256, bytes.length));
    }

    /// The same once more, for a file that is here; nothing where it is not.
    Optional<Looked> again(UUID id, Heading heading, String file, String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            return Optional.empty();
        }
        var name = FileName.of(file).shown();
        try {
            var bytes = files.read(sha256);
            var content = reading.list(name, bytes);
            return Optional.of(looked(id, heading, content, new Kept(name, sha256, bytes.length)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// A file in the store.
    record Kept(String name, String sha256, long bytes) {}

    private Looked looked(UUID id, Heading heading, Handed content, Kept kept) {
        var faults = new Faults(kept.name());
        var notes = new Faults(kept.name());
        var rows = TableFile.read(content, faults);
        var known = known(heading);
        var checked = TableCheck.of(rows.stream().map(TableFile.Row::written).toList(), known);
        for (var finding : checked.findings()) {
            (finding.fault() ? faults : notes).add(place(rows, finding), finding.said());
        }
        return new Looked(id, heading, checked, faults.list(), notes.list(), kept);
    }

    /// Provinces are those that the program brings along with their history; ministries those of the installation.
    private Known known(Heading heading) {
        var reference = knowledge.reference();
        var year = heading.year();
        return heading.scope() == Scope.MINISTRY
                ? new Known(
                        Scope.MINISTRY,
                        year,
                        reference.published(),
                        ministries.register(),
                        reference.setOf(UnitKind.MINISTRY, year))
                : Known.ofProvinces(year, reference.published(), reference.provinceSet(year));
    }

    private static Place place(List<TableFile.Row> rows, TableFinding finding) {
        return finding.row().map(row -> rows.get(row).place(finding.column())).orElse(Place.WHOLE);
    }
}
