package parindex.app.evidence.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import parindex.app.evidence.library.Document.Owner;
import parindex.app.evidence.library.Library.Linked;
import parindex.app.evidence.library.Use.Deed;
import parindex.app.evidence.library.Use.ItemPlace;
import parindex.app.evidence.library.Version.Kept;
import parindex.core.evidence.FileType;
import parindex.core.language.Fold;

/// Documents and their versions in the database, which keeps those of others from a person by itself.
@Repository
class DocumentStore {
    private static final String SELECT = """
            select d.*, unit.name as owner_name, works_for(d.owner, null) as mine, v.sha256, v.file, v.type, v.bytes,
                   v.pages as of_pages, v.version as of_number, v.scan, v.added_at as came_at, coalesce(nullif(account.display_name, ''), account.name) as came_by,
                   (select count(*) from evidence_use u where u.document = d.id and u.removed_at is null) as uses
            from evidence_document d
            join unit on unit.id = d.owner
            join evidence_version v on v.document = d.id
                 and v.version = (select max(version) from evidence_version where document = d.id)
            join account on account.id = v.added_by
            """;

    private final JdbcClient sql;

    DocumentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, UUID owner, About about, String file, UUID by) {
        sql.sql("""
                insert into evidence_document (id, owner, title, number, issuer, dated, pages, folded, added_by)
                values (:id, :owner, :title, :number, :issuer, :dated, :pages, :folded, :by)""")
                .param("id", id)
                .param("owner", owner)
                .param("title", about.title())
                .param("number", about.number())
                .param("issuer", about.issuer())
                .param("dated", about.dated().orElse(null))
                .param("pages", about.pages())
                .param("folded", about.folded(file))
                .param("by", by)
                .update();
    }

    void addVersion(UUID document, int number, Kept file, Scan scan, UUID by) {
        sql.sql("""
                insert into evidence_version (document, version, sha256, file, type, bytes, pages, scan, added_by)
                values (:document, :number, :sha256, :file, :type, :bytes, :pages, :scan, :by)""")
                .param("document", document)
                .param("number", number)
                .param("sha256", file.sha256())
                .param("file", file.name())
                .param("type", file.type().name())
                .param("bytes", file.bytes())
                .param("pages", file.pages() == 0 ? null : file.pages())
                .param("scan", scan.name())
                .param("by", by)
                .update();
        sql.sql("update evidence_document set changed_at = clock_timestamp() where id = :id")
                .param("id", document)
                .update();
    }

    /// Says other things of a document; false when somebody else did since.
    boolean describe(Document document, About about, int changes) {
        return sql.sql("""
                update evidence_document
                set title = :title, number = :number, issuer = :issuer, dated = :dated, pages = :pages,
                    folded = :folded, version = version + 1
                where id = :id and version = :changes""")
                        .param("title", about.title())
                        .param("number", about.number())
                        .param("issuer", about.issuer())
                        .param("dated", about.dated().orElse(null))
                        .param("pages", about.pages())
                        .param("folded", about.folded(document.latest().file().name()))
                        .param("id", document.id())
                        .param("changes", changes)
                        .update()
                == 1;
    }

    Optional<Document> find(UUID id) {
        return sql.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query((row, at) -> document(row))
                .optional();
    }

    /// Keeps others from adding a version before the transaction ends.
    void lock(UUID id) {
        sql.sql("select id from evidence_document where id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /// The document of a unit that has a file in one of its versions.
    Optional<UUID> holding(UUID owner, String sha256) {
        return sql.sql("""
                select d.id from evidence_document d join evidence_version v on v.document = d.id
                where d.owner = :owner and v.sha256 = :sha256 order by d.added_at limit 1""")
                .param("owner", owner)
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    /// The documents that a filter lets through, the newest first, and one more than a page holds.
    List<Document> list(LibraryFilter filter) {
        return sql.sql(SELECT + """
                where d.id in (
                    select id from evidence_document
                    where (cast(:owner as uuid) is null or owner = :owner) and folded like :like
                      and (:use = 'ANY' or (:use = 'USED') = exists (
                           select from evidence_use u where u.document = evidence_document.id and u.removed_at is null))
                    order by changed_at desc, id limit :most offset :from)
                order by d.changed_at desc, d.id""")
                .param("owner", filter.owner().orElse(null), java.sql.Types.OTHER)
                .param("like", "%" + escaped(Fold.plain(filter.text())) + "%")
                .param("use", filter.use().name())
                .param("most", LibraryFilter.PAGE + 1)
                .param("from", (filter.page() - 1) * LibraryFilter.PAGE)
                .query((row, at) -> document(row))
                .list();
    }

    List<Version> versions(UUID document) {
        return sql.sql("""
                select v.document as id, v.sha256, v.file, v.type, v.bytes, v.pages as of_pages, v.version as of_number,
                       v.scan, v.added_at as came_at, coalesce(nullif(account.display_name, ''), account.name) as came_by
                from evidence_version v join account on account.id = v.added_by
                where v.document = :document order by v.version desc""")
                .param("document", document)
                .query((row, at) -> version(row))
                .list();
    }

    /// The documents linked to an item, each in the version that was linked.
    List<Linked> linked(UseStore.Place place, ItemPlace at) {
        return sql.sql("""
                select d.*, unit.name as owner_name, works_for(d.owner, null) as mine, v.sha256, v.file, v.type, v.bytes,
                       v.pages as of_pages, v.version as of_number, v.scan, v.added_at as came_at, coalesce(nullif(account.display_name, ''), account.name) as came_by,
                       1 as uses, u.id as use_id, u.pages as use_pages, u.added_at as linked_at, coalesce(nullif(linker.display_name, ''), linker.name) as linked_by
                from evidence_use u
                join evidence_document d on d.id = u.document
                join unit on unit.id = d.owner
                join evidence_version v on v.document = u.document and v.version = u.version
                join account on account.id = v.added_by
                join account linker on linker.id = u.added_by
                where u.round = :round and u.unit = :unit and u.item = :item and u.removed_at is null
                order by u.added_at""")
                .param("round", place.round())
                .param("unit", place.unit())
                .param("item", at.item())
                .query((row, n) -> linked(row, at))
                .list();
    }

    private static Linked linked(ResultSet row, ItemPlace at) throws SQLException {
        var document = document(row);
        var use = new Use(
                row.getObject("use_id", UUID.class),
                at,
                document.id(),
                document.latest().number(),
                row.getString("use_pages"),
                new Deed(
                        row.getString("linked_by"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()),
                Optional.empty());
        return new Linked(use, document, document.latest());
    }

    /// Whether the person of this transaction may add to the library of a unit.
    boolean mayAddTo(UUID owner) {
        return sql.sql("select works_for(:owner, null)")
                .param("owner", owner)
                .query(Boolean.class)
                .single();
    }

    /// The units to whose libraries the person of this transaction may add, to choose from; the first 500 by name.
    List<Owner> owners() {
        return sql.sql("""
                select distinct unit.id, unit.name from sight() s join unit on unit.id = s.unit
                where s.role in ('DRAFTER', 'HEAD', 'COORDINATOR') order by unit.name limit 500""")
                .query((row, at) -> new Owner(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Document document(ResultSet row) throws SQLException {
        var dated = Optional.ofNullable(row.getObject("dated", LocalDate.class));
        return new Document(
                row.getObject("id", UUID.class),
                new Owner(row.getObject("owner", UUID.class), row.getString("owner_name")),
                new About(
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("issuer"),
                        dated,
                        row.getString("pages")),
                row.getInt("version"),
                version(row),
                row.getInt("uses"),
                row.getBoolean("mine"));
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("of_number"),
                new Kept(
                        row.getString("file"),
                        FileType.valueOf(row.getString("type")),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        row.getInt("of_pages")),
                Scan.valueOf(row.getString("scan")),
                row.getString("came_by"),
                row.getObject("came_at", OffsetDateTime.class).toInstant());
    }
}
