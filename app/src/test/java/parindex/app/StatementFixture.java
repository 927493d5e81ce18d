package parindex.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Counts the SQL statements that the server prepares, so that a test can say how many a page may cost.
@TestConfiguration(proxyBeanMethods = false)
public class StatementFixture {
    private static final AtomicInteger PREPARED = new AtomicInteger();

    /// Statements since the last question.
    public static int counted() {
        return PREPARED.getAndSet(0);
    }

    @Bean
    static BeanPostProcessor countStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? watched(source, DataSource.class) : bean;
            }
        };
    }

    private static <T> T watched(T whole, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("prepareStatement")) {
                PREPARED.incrementAndGet();
            }
            try {
                var answer = method.invoke(whole, args);
                return answer instanceof Connection connection ? watched(connection, Connection.class) : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }
}
