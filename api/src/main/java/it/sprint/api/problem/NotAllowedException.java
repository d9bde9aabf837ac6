package it.sprint.api.problem;

import java.util.List;

/** A request that cannot be answered as it stands: what is wrong with it, and what is allowed. */
public final class NotAllowedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  private final String code;
  private final transient List<String> allowed;

  private NotAllowedException(String code, String message, List<String> allowed) {
    super(message);
    this.code = code;
    this.allowed = List.copyOf(allowed);
  }

  public static NotAllowedException unknownParameter(String name, List<String> allowed) {
    return new NotAllowedException(
        "unknown-parameter",
        "Cannot answer: there is no parameter '%s' here. Use one of those allowed."
            .formatted(shortened(name)),
        allowed);
  }

  public static NotAllowedException repeatedParameter(String name, int times) {
    return new NotAllowedException(
        "repeated-parameter",
        "Cannot answer: the parameter '%s' stands here %d times. Give it once."
            .formatted(shortened(name), times),
        List.of());
  }

  public static NotAllowedException missingParameter(String name, List<String> allowed) {
    return new NotAllowedException(
        "missing-parameter",
        "Cannot answer: the parameter '%s' is missing. Add it.".formatted(name),
        allowed);
  }

  public static NotAllowedException value(String name, String value, List<String> allowed) {
    return new NotAllowedException(
        "unknown-value",
        "Cannot answer: '%s' is no %s here. Use one of those allowed."
            .formatted(shortened(value), name),
        allowed);
  }

  /** A value that is wrong in a way that a list of values cannot tell. */
  public static NotAllowedException form(String name, String value, String allowed) {
    return new NotAllowedException(
        "wrong-form",
        "Cannot answer: '%s' does not fit the parameter '%s'. It must be %s."
            .formatted(shortened(value), name, allowed),
        List.of(allowed));
  }

  public String code() {
    return code;
  }

  public List<String> allowed() {
    return allowed;
  }

  /** Requests may be of any length and hold anything; what is quoted of them is short and plain. */
  static String shortened(String value) {
    String plain =
        value
            .codePoints()
            .limit(LONGEST_QUOTE)
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return value.length() > plain.length() ? plain + "…" : plain;
  }
}
