package it.sprint.api.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells failures that happen before a request reaches a controller. */
@Hidden
@RestController
final class ProblemPage implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
    HttpStatus status = status(request);
    String detail =
        status.is4xxClientError()
            ? "The request is malformed or asks for something that is not here. Correct it."
            : "The fault is ours. Try again later and tell us when it happened.";
    return ResponseEntity.status(status)
        .body(Problems.of(status, "request-failed", status.getReasonPhrase(), detail));
  }

  /** Whoever opens this address directly has found nothing. */
  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.BAD_REQUEST : status;
  }
}
