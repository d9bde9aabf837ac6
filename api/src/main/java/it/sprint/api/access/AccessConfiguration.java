package it.sprint.api.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Everybody may read, nobody may write; and what browsers may do with the pages. */
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

  AccessConfiguration(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Bean
  SecurityFilterChain publicReading(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .permitAll()
                    .requestMatchers(HttpMethod.HEAD)
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        // No session and no cookie exists that a foreign page could misuse.
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            failures ->
                failures
                    .authenticationEntryPoint(
                        (request, response, exception) ->
                            problems.resolveException(request, response, null, exception))
                    .accessDeniedHandler(
                        (request, response, exception) ->
                            problems.resolveException(request, response, null, exception)))
        .headers(AccessConfiguration::headers)
        .build();
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
