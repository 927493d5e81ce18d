package parindex.app.kit.storage;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the beginning of each transaction who asks; the setting ends with the transaction. It listens
/// once to each manager of transactions, also to those that the framework has not introduced it to.
@Component
class TenantOfTransactions implements BeanPostProcessor, TransactionExecutionListener {
    private final ObjectProvider<DataSource> database;

    TenantOfTransactions(ObjectProvider<DataSource> database) {
        this.database = database;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ConfigurableTransactionManager transactions
                && !transactions.getTransactionExecutionListeners().contains(this)) {
            transactions.addListener(this);
        }
        return bean;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null) {
            Tenant.person()
                    .ifPresent(person -> JdbcClient.create(database.getObject())
                            .sql("select set_config('parindex.person', :person, true)")
                            .param("person", person.toString())
                            .query(String.class)
                            .single());
        }
    }
}
