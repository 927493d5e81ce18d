package parindex.app.kit.web.api;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What programs asked for once and were answered. Each method is a transaction of its own, so that a request that
/// was broken off leaves its trace.
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class AnswerStore {
    private final JdbcClient sql;

    AnswerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A request of somebody.
    ///
    /// @param key     hash of its key
    /// @param address method and path, for those who look into the database
    /// @param request hash of everything that was asked
    record Asked(UUID person, byte[] key, String address, byte[] request) {}

    /// What is known of a key.
    ///
    /// @param answer sealed; nothing while the request is being done, or when it was broken off
    record Known(byte[] request, byte @Nullable [] answer) {}

    /// Takes a key for a request.
    ///
    /// @return nothing when it was free
    Optional<Known> take(Asked asked) {
        sql.sql("delete from answered where person = :person and begun_at < now() - interval '1 day'")
                .param("person", asked.person())
                .update();
        var isFree = sql.sql("""
                insert into answered (person, key, address, request) values (:person, :key, :address, :request)
                on conflict do nothing""")
                        .param("person", asked.person())
                        .param("key", asked.key())
                        .param("address", asked.address())
                        .param("request", asked.request())
                        .update()
                == 1;
        return isFree ? Optional.empty() : find(asked);
    }

    private Optional<Known> find(Asked asked) {
        return sql.sql("select request, answer from answered where person = :person and key = :key")
                .param("person", asked.person())
                .param("key", asked.key())
                .query((row, at) -> new Known(row.getBytes("request"), row.getBytes("answer")))
                .optional();
    }

    void keep(Asked asked, byte[] answer) {
        sql.sql("update answered set answer = :answer where person = :person and key = :key")
                .param("answer", answer)
                .param("person", asked.person())
                .param("key", asked.key())
                .update();
    }

    /// Nothing was done; the key is free again.
    void free(Asked asked) {
        sql.sql("delete from answered where person = :person and key = :key and answer is null")
                .param("person", asked.person())
                .param("key", asked.key())
                .update();
    }
}
