package vn.cancu.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.LocaleResolver;
import vn.cancu.access.Accounts;
import vn.cancu.access.Attempts;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;

/**
 * What stands before every request, by Spring Security: the name of the server, headers, other origins (none), the token of a form, who
 * asks, and what the address needs.
 *
 * <p>A session is made at login and for nobody else: what a form or the way back after login needs is in cookies, so that strangers
 * cannot fill the memory.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {
    /** No inline script or style, nothing from elsewhere, no frames; forms only to this server. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Attempts attempts(Clock clock) {
        return new Attempts(clock);
    }

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, Attempts attempts, ChangeLog changes) {
        return new ProviderManager(new Logins(accounts, attempts, changes));
    }

    @Bean
    Gate gate(Accounts accounts, @Value("${cancu.access.local:true}") boolean local) {
        return new Gate(Routes.load(), new Place(local), accounts);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Gate gate,
            AuthenticationManager logins,
            Attempts attempts,
            ChangeLog changes,
            MessageSource words,
            LocaleResolver locales,
            @Value("${cancu.web.names:}") List<String> names) {
        Refusals refusals = new Refusals(gate, words, locales);
        CookieRequestCache wayBack = new CookieRequestCache();
        wayBack.setRequestMatcher(
                request -> request.getMethod().equals("GET") && request.getHeader("HX-Request") == null);
        headers(http);
        forms(http, gate.routes());
        return http.authenticationManager(logins)
                .addFilterAfter(new Guard(lowered(names)), HeaderWriterFilter.class)
                .addFilterBefore(
                        new Presented(gate.accounts(), attempts, changes, refusals),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new OnBehalf(), AuthorizationFilter.class)
                // Nothing but this server's own pages may ask from a browser.
                .cors(cors -> cors.configurationSource(request -> new CorsConfiguration()))
                .requestCache(cache -> cache.requestCache(wayBack))
                .formLogin(login -> login.loginPage(Addresses.LOGIN)
                        .usernameParameter("ten")
                        .passwordParameter("mat-khau")
                        .failureHandler((request, response, e) -> response.sendRedirect(Addresses.LOGIN
                                + (e instanceof org.springframework.security.authentication.LockedException
                                        ? "?cho=true"
                                        : "?sai=true"))))
                .logout(logout -> logout.logoutUrl(Addresses.LOGOUT)
                        .logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, who) -> left(changes, who)))
                .exceptionHandling(
                        failing -> failing.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(asked -> asked.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .build();
    }

    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    }

    /** A form carries the token of its cookie. Programs have none: what they ask by a token or the key no browser was tricked into. */
    private static void forms(HttpSecurity http, Routes routes) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("cancu-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(request -> Presented.bringsToken(request)
                        || routes.rule(request)
                                .filter(rule -> rule == Routes.Rule.KEY
                                        || (rule == Routes.Rule.READ
                                                && request.getRequestURI().startsWith("/api/")))
                                .isPresent()));
    }

    private static void left(ChangeLog changes, @Nullable Authentication who) {
        Visitor visitor = Visitor.of(who);
        if (visitor instanceof Visitor.Person person) {
            changes.add(person.who(), new LoggedChange.Draft("logout", person.name(), null, null));
        }
    }

    private static Set<String> lowered(List<String> names) {
        return names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }
}
