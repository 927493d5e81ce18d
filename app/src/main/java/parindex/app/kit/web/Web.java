package parindex.app.kit.web;

import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parindex.app.kit.web.door.Exposure;

/// The web server and how it is reached.
@Configuration(proxyBeanMethods = false)
class Web {
    @Bean
    Exposure exposure(Environment settings) {
        return Exposure.of(settings);
    }

    @Bean
    WebMvcConfigurer visitsAsArguments(Visits visits) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(visits);
            }
        };
    }

    /// After the settings of the framework, so that these hold.
    @Bean
    @Order(100)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> safeTomcat(Exposure exposure) {
        return factory -> {
            factory.setAddress(exposure.address());
            factory.addConnectorCustomizers(connector -> connector.setProperty("tcpNoDelay", "true"));
            if (!exposure.proxies().isEmpty()) {
                factory.addEngineValves(new TrustedProxy(exposure.proxies()).valve());
            }
        };
    }
}
