package it.sprint.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Tells why a request was denied. Whoever asks for what is not there, or in a way that nobody may,
 * learns that; signing in would not help.
 */
@Component
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final RequestMappingHandlerMapping controllers;
  private final MissingPage missingPage;
  private final HandlerExceptionResolver problems;

  Denials(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
      MissingPage missingPage,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.controllers = controllers;
    this.missingPage = missingPage;
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
    tell(request, response, exception);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception) {
    tell(request, response, exception);
  }

  private void tell(
      HttpServletRequest request, HttpServletResponse response, RuntimeException exception) {
    Exception reason = reason(request, exception);
    // Looking for the controller noted what it would answer with; a problem is no workbook.
    request.removeAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
    if (missingPage.resolveException(request, response, null, reason) == null) {
      problems.resolveException(request, response, null, reason);
    }
  }

  private Exception reason(HttpServletRequest request, RuntimeException exception) {
    // The dispatcher would do so, but a denied request does not get there.
    ServletRequestPathUtils.parseAndCache(request);
    try {
      if (controllers.getHandler(request) == null) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        String address = request.getRequestURI();
        return new NoResourceFoundException(method, address, address.substring(1));
      }
      // Every controller seems to answer OPTIONS; no row ever lets one through.
      return request.getMethod().equals(HttpMethod.OPTIONS.name())
          ? new HttpRequestMethodNotSupportedException(request.getMethod())
          : exception;
    } catch (HttpRequestMethodNotSupportedException unsupported) {
      return unsupported;
    } catch (Exception unforeseen) {
      exception.addSuppressed(unforeseen);
      return exception;
    }
  }
}
