package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.util.ArrayDeque;
import java.util.Deque;

/** A page in the making: well-formed, and every text in it escaped. */
final class Html {

  private final Language language;
  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  Html(Language language) {
    this.language = language;
  }

  /** The page, in the language in which it speaks. */
  Language language() {
    return language;
  }

  String say(String it, String en) {
    return say(new Text(it, en));
  }

  String say(Text text) {
    return text.in(language);
  }

  /** Begins an element; attributes are names and values by turns. */
  Html open(String tag, String... attributes) {
    start(tag, attributes).append('>');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    html.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element that holds a text only. */
  Html add(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that holds nothing. */
  Html addEmpty(String tag, String... attributes) {
    start(tag, attributes).append(" />\n");
    return this;
  }

  Html text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Our own style sheet, which holds no sign that would end it. */
  Html style(String css) {
    if (css.indexOf('<') >= 0) {
      throw new IllegalArgumentException("A style sheet must not hold '<'.");
    }
    html.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Elements are still open: " + open);
    }
    return "<!DOCTYPE html>\n" + html;
  }

  private StringBuilder start(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(escaped(attributes[i + 1])).append('"');
    }
    return html;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default ->
            escaped.append(
                Character.isISOControl(character) && character != '\n' ? ' ' : character);
      }
    }
    return escaped.toString();
  }
}
