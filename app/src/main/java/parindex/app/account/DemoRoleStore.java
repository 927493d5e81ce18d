package parindex.app.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts of the demonstration.
@Repository
class DemoRoleStore {
    private final JdbcClient sql;

    DemoRoleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// An account whose role can be taken with one click.
    ///
    /// @param role what it does, the weightiest first
    /// @param unit where, empty for the whole installation
    record Taken(UUID id, String name, String shown, String role, String unit) {}

    List<Taken> all() {
        return sql.sql("""
                select distinct on (array_position(array['COORDINATOR', 'DRAFTER', 'HEAD', 'APPRAISER', 'LEADER', 'ADMINISTRATOR'], duty.role),
                                    unit.name, account.name)
                       account.id, account.name, coalesce(nullif(account.display_name, ''), account.name) as shown,
                       duty.role, coalesce(unit.name, '') as unit
                from account
                join duty on duty.person = account.id and (duty.valid_to is null or duty.valid_to >= today())
                left join unit on unit.id = duty.unit
                where account.demonstration and account.enabled
                order by array_position(array['COORDINATOR', 'DRAFTER', 'HEAD', 'APPRAISER', 'LEADER', 'ADMINISTRATOR'], duty.role),
                         unit.name, account.name""")
                .query((row, at) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("shown"),
                        row.getString("role"),
                        row.getString("unit")))
                .list();
    }
}
