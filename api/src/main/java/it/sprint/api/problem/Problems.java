package it.sprint.api.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem details; their type is a stable name that programs may rely on. */
final class Problems {

  private Problems() {}

  static ProblemDetail of(HttpStatus status, String code, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:sprint:problem:" + code));
    problem.setTitle(title);
    return problem;
  }

  static ProblemDetail allowing(ProblemDetail problem, List<String> allowed) {
    if (!allowed.isEmpty()) {
      problem.setProperty("allowed", allowed);
    }
    return problem;
  }
}
