package it.sprint.warehouse.account;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Asks for a password: twice and unseen on a terminal, else one line of the standard input. */
record PasswordPrompt(@Nullable Console console, InputStream input) {

  static PasswordPrompt ofThisProcess() {
    return new PasswordPrompt(System.console(), System.in);
  }

  String ask(String username) {
    return console == null ? line() : typed(console, username);
  }

  private static String typed(Console console, String username) {
    String first = typed(console.readPassword("Password of %s: ", username));
    String second = typed(console.readPassword("The same again: "));
    if (!first.equals(second)) {
      throw AccountException.passwordsDiffer();
    }
    return first;
  }

  private static String typed(char @Nullable [] characters) {
    if (characters == null || characters.length == 0) {
      throw AccountException.noPassword();
    }
    return new String(characters);
  }

  private String line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
      if (line == null || line.isEmpty()) {
        throw AccountException.noPassword();
      }
      return line;
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot read the password from the input.", exception);
    }
  }
}
