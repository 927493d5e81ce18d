package parindex.app.kit.storage;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The role by which the program reads and writes rows. It must own no table and have no way around the rules that
/// keep the rows of one agency from another: else the program does not start.
final class PoolRole {
    private static final String BUNDLED = "none";

    private PoolRole() {}

    /// With an outside server two roles are declared: one that owns the tables, one that works on them.
    ///
    /// @throws StartRefused when there is but one
    static void named(Environment settings) {
        var outside = !settings.getProperty("spring.datasource.url", BUNDLED).equals(BUNDLED);
        var pool = settings.getProperty("spring.datasource.username", "");
        var owner = settings.getProperty("spring.flyway.user", "");
        if (outside && (owner.isBlank() || owner.equals(pool))) {
            throw new StartRefused(StorageWording.oneRole());
        }
    }

    /// @throws StartRefused when the role owns a table, may act as its owner, or is above the rules
    static void check(JdbcClient pool) {
        var role = pool.sql("""
                select current_user from pg_roles
                where rolname = current_user and (rolsuper or rolbypassrls or exists (
                    select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                      and pg_has_role(current_user, relowner, 'member')))""").query(String.class).optional();
        if (role.isPresent()) {
            throw new StartRefused(StorageWording.mightyRole(role.get()));
        }
    }
}
