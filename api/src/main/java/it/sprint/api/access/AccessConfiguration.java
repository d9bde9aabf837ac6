package it.sprint.api.access;

import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.account.Role;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Applies the table of who may open what; and says what browsers may do with the pages. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  /** Swagger UI is not ours to change: it carries style attributes, and fonts as data. */
  private static final String SWAGGER_POLICY =
      CONTENT_SECURITY_POLICY.replace("font-src 'self'", "font-src 'self' data:")
          + "; style-src-attr 'unsafe-inline'";

  private final HandlerExceptionResolver problems;
  private final BrowserSession session;

  AccessConfiguration(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      BrowserSession session) {
    this.problems = problems;
    this.session = session;
  }

  @Bean
  AccessTable accessTable(List<AccessRows> subjects) {
    return AccessTable.ofThisServer().after(subjects);
  }

  @Bean
  SecurityFilterChain requests(
      HttpSecurity http, AccessTable table, Denials denials, Accounts accounts) throws Exception {
    session.guard(http);
    return http.authorizeHttpRequests(requests -> apply(table, requests))
        .addFilterBefore(new AccountCheck(accounts, problems), AnonymousAuthenticationFilter.class)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(denials).accessDeniedHandler(denials))
        .headers(AccessConfiguration::headers)
        .build();
  }

  private static void apply(
      AccessTable table,
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    // What goes wrong inside a request that was let in is told at the address /error.
    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    for (AccessRule rule : table.rules()) {
      for (HttpMethod method : methods(rule)) {
        var matched = requests.requestMatchers(method, rule.path());
        if (rule.isForEverybody()) {
          matched.permitAll();
        } else {
          matched.hasAnyAuthority(rule.roles().stream().map(Role::code).toArray(String[]::new));
        }
      }
    }
    requests.anyRequest().denyAll();
  }

  private static List<HttpMethod> methods(AccessRule rule) {
    return rule.method().equals(HttpMethod.GET)
        ? List.of(HttpMethod.GET, HttpMethod.HEAD)
        : List.of(rule.method());
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentTypeOptions(Customizer.withDefaults())
        .addHeaderWriter(
            (request, response) ->
                response.setHeader(
                    "Content-Security-Policy", contentSecurityPolicy(request.getRequestURI())))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  private static String contentSecurityPolicy(String path) {
    return path.startsWith("/swagger-ui/") ? SWAGGER_POLICY : CONTENT_SECURITY_POLICY;
  }

  /** Addresses that look like an attack never reach a controller; they too get a problem. */
  @Bean
  RequestRejectedHandler rejectedRequests() {
    return (request, response, exception) ->
        problems.resolveException(request, response, null, exception);
  }
}
