package parindex.app.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Role;

/// Invented rounds with sheets, and files to prove something with.
@TestComponent
public class EvidenceFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final PeopleFixture people;

    EvidenceFixture(JdbcClient sql, TransactionTemplate transaction, PeopleFixture people) {
        this.sql = sql;
        this.transaction = transaction;
        this.people = people;
    }

    /// An open round of "Tỉnh Thử" with the sheet of one unit.
    ///
    /// @param id   number of the round
    /// @param slug its address word
    /// @param unit whose sheet it is
    /// @param by   the coordinator who opened it
    public record Opened(UUID id, String slug, KnownUnit unit, UUID by) {
        public String item(String code) {
            return "/assessment/%s/units/%s/items/%s/evidence".formatted(slug, unit.slug(), code);
        }
    }

    /// A department of its own.
    public KnownUnit department() {
        return people.department("Sở Bằng chứng " + NEXT.incrementAndGet());
    }

    public Opened opened(KnownUnit unit) {
        var by = people.person(Role.COORDINATOR).id();
        var opened = new Opened(UUID.randomUUID(), "bang-chung-" + NEXT.incrementAndGet(), unit, by);
        as(by, () -> {
            sql.sql("""
                    insert into round (id, slug, year, name, host, state, opens_at, self_ends_at, appraisal_ends_at,
                                       explanation_ends_at, publishes_at, opened_at)
                    values (:id, :slug, 2026, 'Đợt thử', :host, 'OPEN', now() - interval '9 days',
                            now() + interval '9 days', now() + interval '20 days', now() + interval '30 days',
                            now() + interval '40 days', now())""")
                    .param("id", opened.id())
                    .param("slug", opened.slug())
                    .param("host", people.province().id())
                    .update();
            sql.sql("""
                    insert into round_set (round, kind, name, sha256, document)
                    values (:id, 'DEPARTMENT', 'thu', encode(sha256('{}'), 'hex'), '{}')""").param("id", opened.id()).update();
            sql.sql("insert into sheet (round, unit, kind) values (:round, :unit, 'DEPARTMENT')")
                    .param("round", opened.id())
                    .param("unit", unit.id())
                    .update();
        });
        return opened;
    }

    /// The time to enter is over.
    public void over(Opened opened) {
        as(
                opened.by(),
                () -> sql.sql("update round set self_ends_at = now() - interval '1 second' where id = :id")
                        .param("id", opened.id())
                        .update());
    }

    /// The sheet was sent.
    public void sent(Opened opened) {
        as(
                opened.by(),
                () -> sql.sql("update sheet set stage = 'SENT', sent_at = now() where round = :id")
                        .param("id", opened.id())
                        .update());
    }

    /// Something in one transaction that a person asked for.
    public void as(UUID person, Runnable deed) {
        Tenant.as(person, () -> {
            transaction.executeWithoutResult(any -> deed.run());
            return person;
        });
    }

    public static byte[] pdf(int pages) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle("Thử " + NEXT.incrementAndGet());
            document.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    public static byte[] png(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /// A packed document of parts with their text.
    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    public static byte[] docx(String text) {
        return zip(Map.of("word/document.xml", "<w:d xmlns:w=\"w\"><w:p><w:t>" + text + "</w:t></w:p></w:d>"));
    }
}
