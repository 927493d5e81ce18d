package parindex.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Keeps the SQL statements that the server prepares for requests and for the test itself, so that a test can say how
/// many a page may cost. What its clocks ask beside them is not counted, nor what one page in five seconds asks for
/// all.
@TestConfiguration(proxyBeanMethods = false)
public class StatementFixture {
    private static final Pattern ASKING = Pattern.compile("tomcat-handler-.*|main");
    private static final String NOW_AND_THEN = "select exists (select from unit where invented)";
    private static final List<String> ASKED = new ArrayList<>();

    /// How many statements since the last question.
    public static int counted() {
        return asked().size();
    }

    /// The statements since the last question, in their order.
    public static List<String> asked() {
        synchronized (ASKED) {
            var all = List.copyOf(ASKED);
            ASKED.clear();
            return all;
        }
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
                keep(String.valueOf(args[0]));
            }
            try {
                var answer = method.invoke(whole, args);
                return answer instanceof Connection connection ? watched(connection, Connection.class) : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    private static void keep(String statement) {
        if (!statement.equals(NOW_AND_THEN)
                && ASKING.matcher(Thread.currentThread().getName()).matches()) {
            synchronized (ASKED) {
                ASKED.add(statement);
            }
        }
    }
}
