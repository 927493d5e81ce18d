package parindex.app.account;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import parindex.app.kit.web.Person;
import parindex.app.kit.web.door.Exposure;
import parindex.app.kit.web.route.Routes;
import parindex.app.kit.web.route.Who;

/// Who may open what: the table of routes, and nothing beyond it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
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
    SecurityFilterChain screenChain(
            HttpSecurity http, SignedIn people, FormTokens tokens, SignIn signIn, WayBack back, Turned turned)
            throws Exception {
        return http.authenticationProvider(signIn)
                .securityContext(context -> context.securityContextRepository(people))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(Security::table)
                .headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .successHandler((request, response, who) -> response.sendRedirect(back.take(request, response)))
                        .failureHandler(turned::failed)
                        .permitAll(false))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(back).accessDeniedHandler(turned::refused))
                .addFilterBefore(new RightsNow(), AuthorizationFilter.class)
                .build();
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (var route : Routes.ALL) {
            var matched = requests.requestMatchers(
                    PathPatternRequestMatcher.withDefaults().matcher(route.method(), route.pattern()));
            if (route.who() == Who.Anybody.EVERYONE) {
                matched.permitAll();
            } else {
                matched.access((who, request) -> new AuthorizationDecision(may(who.get(), route.who())));
            }
        }
        requests.anyRequest().denyAll();
    }

    private static boolean may(@Nullable Authentication authentication, Who who) {
        return authentication != null && authentication.getPrincipal() instanceof Person person && person.may(who);
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
}
