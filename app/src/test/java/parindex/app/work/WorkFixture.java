package parindex.app.work;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;
import parindex.app.kit.storage.DatabaseFixture;
import parindex.app.kit.storage.Tenant;

/// An invented province (Tỉnh Thử) with departments, a round that is open, and people.
public final class WorkFixture {
    private final DatabaseFixture database;
    private final JdbcClient owner;

    /// The province, its departments, the round.
    public final UUID province;

    public final List<UUID> departments;
    public final UUID round;

    public WorkFixture(DatabaseFixture database) {
        this.database = database;
        this.owner = database.owner();
        this.province = unit("tinh-thu", "Tỉnh Thử", "PROVINCE", null);
        this.departments = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> unit("so-thu-" + number, "Sở Thử " + number, "DEPARTMENT", province))
                .toList();
        this.round = round("thu-2025", "Đợt thử 2025", "1 day");
    }

    /// A round of departments that is open and ends after so long.
    public UUID round(String slug, String name, String left) {
        return new RoundRows(owner).round(province, slug, name, left);
    }

    private UUID unit(String slug, String name, String kind, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        owner.sql(
                        "insert into unit (id, slug, name, kind, parent, invented) values (:id, :slug, :name, :kind, :parent, true)")
                .param("id", id)
                .param("slug", slug)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent)
                .update();
        return id;
    }

    /// A sheet whose items are shared among agencies in turn, with a part for each.
    public void sheet(UUID of, UUID unit, UUID... agencies) {
        new RoundRows(owner).sheet(of, unit, agencies);
    }

    /// Somebody with one duty.
    public UUID person(String name, String role, UUID unit) {
        var id = UUID.randomUUID();
        owner.sql("insert into account (id, name, display_name, mail) values (:id, :name, :name, :mail)")
                .param("id", id)
                .param("name", name)
                .param("mail", name + "@thu.invalid")
                .update();
        owner.sql("insert into duty (id, person, role, unit) values (gen_random_uuid(), :id, :role, :unit)")
                .param("id", id)
                .param("role", role)
                .param("unit", unit)
                .update();
        return id;
    }

    /// Transactions of the program, each for the person for whom the thread works.
    public TransactionTemplate transaction() {
        var manager = new JdbcTransactionManager(source());
        manager.addListener(new TransactionExecutionListener() {
            @Override
            public void afterBegin(TransactionExecution any, @Nullable Throwable failure) {
                Tenant.person().ifPresent(WorkFixture.this::tell);
            }
        });
        return new TransactionTemplate(manager);
    }

    /// The connections of the program.
    public DataSource source() {
        var manager = (JdbcTransactionManager)
                java.util.Objects.requireNonNull(database.transaction().getTransactionManager());
        return java.util.Objects.requireNonNull(manager.getDataSource());
    }

    /// How far somebody is, as the program reads it.
    public WorkReading reading() {
        return new WorkReading(
                new ProgressStore(database.app()),
                new WorkStore(database.app()),
                new AppraisalWork(database.app()),
                (duties, rounds) -> List.of());
    }

    /// Does something in one transaction of the program that a person asked for.
    public <T> T as(UUID person, Supplier<T> deed) {
        return Tenant.as(person, () -> transaction().execute(any -> deed.get()));
    }

    private void tell(UUID person) {
        database.app()
                .sql("select set_config('parindex.person', :person, true)")
                .param("person", person.toString())
                .query(String.class)
                .single();
    }
}
