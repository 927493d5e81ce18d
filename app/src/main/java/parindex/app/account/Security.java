package parindex.app.account;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import parindex.app.kit.web.Exposure;
import parindex.app.kit.web.Routes;
import parindex.app.kit.web.Who;

/// Who may open what: the table of routes, and nothing beyond it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
    private static final int SESSIONS_A_PERSON = 5;
    private static final String METHOD = "bcrypt";
    private static final int STRENGTH = 12;

    /// Files that pages load: open, without session.
    @Bean
    @Order(1)
    SecurityFilterChain assetChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/*", "/robots.txt")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain screenChain(HttpSecurity http, AccountStore accounts, SignIn signIn, Turned turned)
            throws Exception {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(Security::table)
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .defaultSuccessUrl("/")
                        .failureHandler(turned::failed)
                        .permitAll(false))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(sessions -> sessions.maximumSessions(SESSIONS_A_PERSON))
                .exceptionHandling(refused -> refused.accessDeniedHandler(turned::refused))
                .addFilterBefore(new RightsNow(accounts), AuthorizationFilter.class)
                .build();
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (var route : Routes.ALL) {
            var matched = requests.requestMatchers(
                    PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()));
            switch (route.who()) {
                case EVERYONE -> matched.permitAll();
                case SIGNED_IN -> matched.hasAnyAuthority(Who.SIGNED_IN.name(), Who.ADMINISTRATOR.name());
                case ADMINISTRATOR -> matched.hasAuthority(Who.ADMINISTRATOR.name());
            }
        }
        requests.anyRequest().denyAll();
    }

    /// Refuses host names that nobody declared, before anything else looks at the request.
    @Bean
    HttpFirewall firewall(Exposure exposure) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(exposure::knows);
        return firewall;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(METHOD, java.util.Map.of(METHOD, new BCryptPasswordEncoder(STRENGTH)));
    }

    @Bean
    SignInThrottle signInThrottle() {
        return new SignInThrottle(Clock.systemUTC());
    }
}
