package it.sprint.etl.star;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of the star: a pure function, in Spark's SQL, of what {@link StarViews} offers. Its
 * columns are, in order, those of the published table.
 *
 * @param publishedAs the table in PostgreSQL, with its schema
 * @param key the columns that tell its rows apart
 * @param day the date by whose month the table is partitioned; empty for a table that is always
 *     made whole
 * @param sql the function
 * @param isAboutPersons whether its rows name persons, in a column {@code person_key}
 * @param touched queries that give the days on which news may change rows; they ask views named
 *     {@code touched_…} for the records with news
 */
public record StarTable(
    String publishedAs,
    List<String> key,
    String day,
    boolean isAboutPersons,
    String sql,
    List<String> touched) {

  /** The column of the lake's table by which it is partitioned: 202207 for July 2022. */
  static final String MONTH = "month";

  /** A fact of another day is a slip of the pen: it is in no table. */
  private static final String FIRST_DAY = "2010-01-01";

  private static final String LAST_DAY = "2030-12-31";

  private static final Pattern WORD = Pattern.compile("\\w+");

  /** By function or query, which are asked for again and again. */
  private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

  private static final String TOUCHED = "touched_";

  public StarTable {
    key = List.copyOf(key);
    touched = List.copyOf(touched);
  }

  /**
   * A table that is always made whole, such as a dimension.
   *
   * @param key the columns that tell its rows apart
   */
  public static StarTable whole(String publishedAs, String... key) {
    return new StarTable(publishedAs, List.of(key), "", false, read(publishedAs), List.of());
  }

  /** The same table, partitioned by the month of a date. */
  public StarTable byMonthOf(String date) {
    return new StarTable(publishedAs, key, date, isAboutPersons, sql, touched);
  }

  /** The same table, whose rows name persons. */
  public StarTable aboutPersons() {
    return new StarTable(publishedAs, key, day, true, sql, touched);
  }

  /** The same table, of which news may also change rows of the days that a query gives. */
  public StarTable when(String query) {
    List<String> queries = new ArrayList<>(touched);
    queries.add(query);
    return new StarTable(publishedAs, key, day, isAboutPersons, sql, queries);
  }

  /**
   * A query for the days of records that go with others.
   *
   * @param others a view of what has news, or a query for it in parentheses
   * @param key the column that both have
   */
  static String daysWith(String day, String records, String others, String key) {
    return "select %s from %s left semi join %s using (%s)".formatted(day, records, others, key);
  }

  /**
   * A query for days of records about persons with news, who may not have been in a table before.
   */
  static String daysOfPersons(String day, String records) {
    return daysWith(day, records, TOUCHED + "person", "person_key");
  }

  /** Its name without the schema. */
  public String name() {
    return publishedAs.substring(publishedAs.indexOf('.') + 1);
  }

  /** Its folder in the lake. */
  public String path() {
    return "star/" + name();
  }

  boolean isByMonth() {
    return !day.isEmpty();
  }

  /** The function with the month of each row. */
  String sqlWithMonth() {
    return isByMonth()
        ? "select *, %s as %s from (%s) where %s between date '%s' and date '%s'"
            .formatted(monthOf(day), MONTH, sql, day, FIRST_DAY, LAST_DAY)
        : sql;
  }

  static String monthOf(String date) {
    return "cast(year(%1$s) * 100 + month(%1$s) as int)".formatted(date);
  }

  /** The views that the function asks. */
  Set<String> inputs() {
    return words(sql);
  }

  /** Whether the function asks another table. */
  public boolean asks(StarTable other) {
    return !other.equals(this) && inputs().contains(other.name());
  }

  /** The views that the function or the queries for months ask, and some other words. */
  Set<String> views() {
    String rows = monthsOfPersons().orElse("");
    return words(sql + " " + String.join(" ", touched) + " " + rows);
  }

  /** A query for the months of its rows about persons with news. */
  Optional<String> monthsOfPersons() {
    return isAboutPersons && isByMonth()
        ? Optional.of(
            "select %s from %s left semi join touched_person using (person_key)"
                .formatted(MONTH, name()))
        : Optional.empty();
  }

  /** The kinds of records whose news a query looks at. */
  static Set<String> kindsOf(String query) {
    return words(query).stream()
        .filter(word -> word.startsWith(TOUCHED))
        .map(word -> word.substring(TOUCHED.length()))
        .collect(Collectors.toSet());
  }

  /** The views that a query asks, and some other words. */
  static Set<String> words(String sql) {
    return WORDS.computeIfAbsent(
        sql,
        text ->
            WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet()));
  }

  private static String read(String publishedAs) {
    String resource = "/star/" + publishedAs.replace('.', '/') + ".sql";
    try (InputStream file = StarTable.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no resource " + resource);
      }
      return withoutComments(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static String withoutComments(String sql) {
    Matcher comments = Pattern.compile("(?m)^--.*$").matcher(sql);
    return comments.replaceAll("").strip();
  }
}
