package parindex.app.kit.storage;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database of this program: its own one in the data folder, unless `spring.datasource.url` names another.
@Configuration(proxyBeanMethods = false)
class Database {
    @Bean
    DataFolder dataFolder(@Value("${parindex.data}") String folder) {
        return new DataFolder(java.nio.file.Path.of(folder));
    }

    /// Migrations let the role of the pool read and write rows; with an outside server that is its user.
    @Bean
    FlywayConfigurationCustomizer nameTheRole(
            @Value("${spring.datasource.username:" + DatabaseRoles.APP + "}") String role) {
        return flyway -> flyway.placeholders(java.util.Map.of("app", role));
    }

    /// Migrates as the owner of the tables, and goes on only when the role of the pool cannot step around the rules
    /// that keep rows apart. With the bundled server both roles are its own.
    @Bean
    FlywayMigrationStrategy migrateThenLook(DataSource pool, Environment settings) {
        return flyway -> {
            PoolRole.named(settings);
            flyway.migrate();
            PoolRole.check(JdbcClient.create(pool));
        };
    }

    /// The bundled server and the connections to it.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
    static class Bundled {
        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(DataFolder data) {
            return EmbeddedPostgres.start(data);
        }

        @Bean
        DatabaseRoles databaseRoles(DataFolder data, EmbeddedPostgres server) {
            var roles = new DatabaseRoles(data, server);
            roles.make();
            return roles;
        }

        @Bean(destroyMethod = "close")
        @ConfigurationProperties("spring.datasource.hikari")
        HikariDataSource dataSource(DatabaseRoles roles, EmbeddedPostgres server) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(server.url(EmbeddedPostgres.DATABASE));
            pool.setUsername(DatabaseRoles.APP);
            pool.setPassword(roles.password(DatabaseRoles.APP));
            return pool;
        }

        @Bean
        FlywayConfigurationCustomizer migrateAsOwner(DatabaseRoles roles) {
            return flyway -> flyway.dataSource(roles.source(DatabaseRoles.OWNER));
        }
    }
}
