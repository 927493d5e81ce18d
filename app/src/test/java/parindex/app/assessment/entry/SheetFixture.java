package parindex.app.assessment.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.Tenant;
import parindex.app.people.PeopleFixture;
import parindex.app.unit.KnownUnit;
import parindex.core.assessment.Duty;
import parindex.core.assessment.Role;

/// Open rounds with invented sheets, each test its own.
@TestComponent
public class SheetFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Path CRITERIA = Path.of("..", "criteria");

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final PeopleFixture people;

    SheetFixture(JdbcClient sql, TransactionTemplate transactions, PeopleFixture people) {
        this.sql = sql;
        this.transactions = transactions;
        this.people = people;
    }

    /// A round with one sheet.
    ///
    /// @param coordinator who runs it
    public record Made(UUID round, String slug, KnownUnit unit, PeopleFixture.Made coordinator) {
        public String url() {
            return "/assessment/%s/units/%s".formatted(slug, unit.slug());
        }

        public String api(String item) {
            return "/api/v1" + url() + "/items/" + item;
        }
    }

    /// A sheet of a new province by a bundled set; self-assessment ends in ten days.
    public Made sheet(String set) {
        return sheet(set, people.province("Tỉnh Thử " + NEXT.incrementAndGet()));
    }

    /// A sheet of a unit in a round of its own.
    public Made sheet(String set, KnownUnit unit) {
        var coordinator = people.person(Role.COORDINATOR, unit);
        var round = UUID.randomUUID();
        var slug = "dot-" + NEXT.incrementAndGet();
        as(coordinator.id(), () -> {
            open(round, slug, unit, coordinator.id());
            set(round, set);
            sql.sql("insert into sheet (round, unit, kind) values (:round, :unit, 'PROVINCE')")
                    .param("round", round)
                    .param("unit", unit.id())
                    .update();
            sql.sql("insert into part (round, unit, agency) values (:round, :unit, :unit)")
                    .param("round", round)
                    .param("unit", unit.id())
                    .update();
            return open(round);
        });
        return new Made(round, slug, unit, coordinator);
    }

    private void open(UUID round, String slug, KnownUnit host, UUID by) {
        sql.sql("""
                insert into round (id, slug, year, name, host, opens_at, self_ends_at, appraisal_ends_at,
                    explanation_ends_at, publishes_at, invented)
                values (:id, :slug, 2026, 'Đợt thử', :host, now() - interval '1 day', now() + interval '10 days',
                    now() + interval '30 days', now() + interval '40 days', now() + interval '50 days', true)""")
                .param("id", round)
                .param("slug", slug)
                .param("host", host.id())
                .update();
        sql.sql("update round set opened_by = :by where id = :id")
                .param("by", by)
                .param("id", round)
                .update();
    }

    private void set(UUID round, String set) {
        var document = document(set);
        sql.sql("""
                insert into round_set (round, kind, name, sha256, document)
                values (:round, 'PROVINCE', :name, encode(sha256(convert_to(:document, 'UTF8')), 'hex'), :document)""")
                .param("round", round)
                .param("name", set)
                .param("document", document)
                .update();
    }

    private int open(UUID round) {
        return sql.sql("update round set state = 'OPEN', opened_at = now() where id = :id")
                .param("id", round)
                .update();
    }

    /// Another agency leads some items.
    public void assign(Made made, KnownUnit agency, String... items) {
        as(made.coordinator().id(), () -> {
            for (var item : items) {
                sql.sql("insert into assignment (round, unit, item, agency, part) values (:r, :u, :i, :a, 'LEAD')")
                        .param("r", made.round())
                        .param("u", made.unit().id())
                        .param("i", item)
                        .param("a", agency.id())
                        .update();
            }
            return sql.sql("insert into part (round, unit, agency) values (:r, :u, :a)")
                    .param("r", made.round())
                    .param("u", made.unit().id())
                    .param("a", agency.id())
                    .update();
        });
    }

    /// The last second of self-assessment is over.
    public void end(Made made) {
        as(made.coordinator().id(), () -> sql.sql("""
                update round set self_ends_at = clock_timestamp() - interval '1 second' where id = :id""").param("id", made.round()).update());
    }

    /// A person with a role at the unit of a sheet.
    public PeopleFixture.Made person(Role role, Made made) {
        return people.person(role, made.unit());
    }

    /// A person who does something in that round alone.
    public PeopleFixture.Made inRound(Role role, Made made) {
        return people.having(new Duty(role, made.unit().id(), made.round()));
    }

    /// Does something as a person, in a transaction.
    public <T> T as(UUID person, Supplier<T> deed) {
        return Tenant.as(person, () -> transactions.execute(status -> deed.get()));
    }

    private static String document(String set) {
        try {
            return Files.readString(CRITERIA.resolve(set).resolve("set.yaml"), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
