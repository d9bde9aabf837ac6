package it.sprint.api.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Tells as a problem detail what the server refuses before anything of ours sees it: what is no
 * request, or has more parameters or longer lines than any question. Nothing of the request is
 * repeated.
 */
public final class ProblemValve extends ErrorReportValve {

  private static final String BODY =
      """
      {"type":"urn:sprint:problem:request-failed","title":"%s","status":%d,"detail":"%s"}
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    int code = response.getStatus();
    boolean isTold = response.getContentWritten() > 0 || !response.setErrorReported();
    if (code < HttpStatus.BAD_REQUEST.value() || isTold) {
      return;
    }
    HttpStatus status = HttpStatus.resolve(code);
    String title = status == null ? "Error" : status.getReasonPhrase();
    String detail =
        code < HttpStatus.INTERNAL_SERVER_ERROR.value()
            ? "The request is malformed, or far too long. Correct it."
            : "The fault is ours. Try again later and tell us when it happened.";
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getOutputStream()
          .write(BODY.strip().formatted(title, code, detail).getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException | IllegalStateException exception) {
      // Whoever asked is gone, or an answer has begun: there is nobody left to tell.
      container.getLogger().debug("An error could not be told", exception);
    }
  }
}
