package it.sprint.etl.source.rest;

import it.sprint.etl.source.pull.PullException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Where a partner's API is and the token that opens it; only https, or this machine. */
public record RestAccess(URI base, String token) {

  private static final Pattern ADDRESS_LITERAL = Pattern.compile("[0-9.]+|\\[[0-9A-Fa-f:]+]");
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");

  public RestAccess {
    require(
        base.getHost() != null && base.getRawQuery() == null && base.getRawFragment() == null,
        "it is not of the form https://host/path");
    require(base.getRawUserInfo() == null, "a password does not belong in an address");
    require(
        "https".equalsIgnoreCase(base.getScheme())
            || ("http".equalsIgnoreCase(base.getScheme()) && isThisMachine(base.getHost())),
        "a token may only travel over https");
    require(TOKEN.matcher(token).matches(), "the token beside it is empty or has blanks in it");
  }

  /**
   * Reads an access from the settings.
   *
   * @param variable the setting's name, for the message when it cannot be used
   */
  public static RestAccess of(String variable, String url, String token) {
    try {
      return new RestAccess(URI.create(url.strip().replaceAll("/+$", "")), token.strip());
    } catch (IllegalArgumentException exception) {
      throw PullException.badSetting(variable, why(exception));
    }
  }

  /** What Java says of an address that is none repeats the address, and what is hidden in it. */
  private static String why(IllegalArgumentException exception) {
    return exception.getCause() == null ? exception.getMessage() : "it is no address";
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Host names are not looked up: what they mean may change after the check. */
  private static boolean isThisMachine(String host) {
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    try {
      return ADDRESS_LITERAL.matcher(host).matches()
          && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException exception) {
      return false;
    }
  }

  /** Leaves the token out, so that an access may be logged. */
  @Override
  public String toString() {
    return base.toString();
  }
}
