package it.sprint.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers browsers that ask for a page that does not exist with the one page, which says so itself;
 * whoever asks for anything else gets a problem.
 */
@Component
final class MissingPage implements HandlerExceptionResolver, Ordered {

  private static final Pattern NO_PAGE =
      Pattern.compile("/(v1|v3|docs|actuator|assets)(/.*)?", Pattern.DOTALL);

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (exception instanceof NoResourceFoundException
        && asksForPage(request)
        && PageController.PAGE.exists()) {
      write(response);
      return new ModelAndView();
    }
    return null;
  }

  private static boolean asksForPage(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains(MediaType.TEXT_HTML_VALUE)
        && !NO_PAGE.matcher(request.getRequestURI()).matches();
  }

  private static void write(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType(PageController.HTML.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    try {
      response.getOutputStream().write(PageController.PAGE.getContentAsByteArray());
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot write the page to the browser.", exception);
    }
  }

  /** Before the problems. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
