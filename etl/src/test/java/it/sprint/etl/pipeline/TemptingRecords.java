package it.sprint.etl.pipeline;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.person.Observations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Invented people whose records tempt a linkage to put them together: each record is somebody else.
 */
final class TemptingRecords {

  private static final int HELP_DESK = 4;

  /** Makes numbers far apart of numbers in a row. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long DELIVERY = 9_000_000;
  private static final Instant RECEIVED = Instant.parse("2023-04-02T02:00:00Z");

  /** Names that no two people here share. */
  private static final List<String> GIVEN =
      List.of(
          "Zeno", "Ulisse", "Olga", "Iris", "Ettore", "Dafne", "Nives", "Tullio", "Brando",
          "Quirina");

  private static final List<String> SURNAMES =
      List.of(
          "Fagiolini",
          "Tordoni",
          "Bracconcelli",
          "Vespucciani",
          "Malpensati",
          "Querciola",
          "Zuccarelli",
          "Inventacci",
          "Prugnolini",
          "Cardamonti",
          "Sgabellini",
          "Lucertoli");

  private final List<Row> rows = new ArrayList<>();

  /** All of them. */
  static Dataset<Row> all() {
    TemptingRecords records = new TemptingRecords();
    records.hundredAndTwentyBornOnOneDay();
    records.families();
    records.hardlyAnyNames();
    records.onePermitForAll();
    return SharedSpark.session().createDataFrame(records.rows, Observations.SCHEMA);
  }

  private void hundredAndTwentyBornOnOneDay() {
    for (int i = 0; i < 120; i++) {
      add(surname(i / GIVEN.size()), given(i), "1990-01-01", null);
    }
  }

  /** Eight with one telephone; twins; father and son of one name; two sisters born a year apart. */
  private void families() {
    for (int i = 0; i < 8; i++) {
      add("Pannacotta", given(i), day(1950 + 7 * i, 1 + i, 10 + i), "+39 333 0000001");
    }
    add("Gemellini", "Adalgisa", "2001-05-06", "+39 333 0000002");
    add("Gemellini", "Benvenuto", "2001-05-06", "+39 333 0000002");
    add("Senioretti", "Ippolito", "1960-02-03", "+39 333 0000003");
    add("Senioretti", "Ippolito", "1991-11-25", "+39 333 0000003");
    add("Sorellini", "Cunegonda", "1994-04-04", "+39 333 0000004");
    add("Sorellini", "Domitilla", "1995-09-18", "+39 333 0000004");
  }

  private void hardlyAnyNames() {
    for (int i = 0; i < 10; i++) {
      add("PROVA", "PROVA", day(1970 + i, 2 + i, 3 + i), null);
      add(null, "Ermenegilda", day(1980 + i, 12 - i, 20 + i % 8), null);
      add(null, null, day(1985 + i, 5, 5 + i), null);
      add("Bibi", i % 2 == 0 ? "Bibi" : "Singh", day(1972 + i, 6, 1 + i), null);
      add("\u738b", "\u5c0f\u660e", day(1950 + 5 * i, 1 + i, 2 + 2 * i), null);
      add(
          "\u0645\u062d\u0645\u062f",
          "\u0639\u0644\u064a",
          day(1951 + 5 * i, 12 - i, 27 - 2 * i),
          null);
    }
  }

  /** Forty with somebody's default, of whom little else is known; a mother's, for her children. */
  private void onePermitForAll() {
    for (int i = 0; i < 40; i++) {
      withPermit("Z" + surname(i / GIVEN.size()), given(i), null, "I00000000");
    }
    for (int i = 0; i < 3; i++) {
      withPermit("Matriarchi", given(i), day(1979 + 11 * i, 3 + i, 5 + i), "I00000001");
    }
  }

  private static String given(int i) {
    return GIVEN.get(i % GIVEN.size());
  }

  private static String surname(int i) {
    return SURNAMES.get(i % SURNAMES.size());
  }

  private static String day(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  private void add(String surname, String given, String birth, String phone) {
    say(surname, given, birth, null, null, null, null, phone, null, null, null);
  }

  private void withPermit(String surname, String given, String birth, String permit) {
    say(surname, given, birth, null, null, null, null, null, null, null, permit);
  }

  /** What a register says, in the order of its attributes. */
  private void say(String... values) {
    String key = String.format(Locale.ROOT, "%016x%016x", (rows.size() + 1) * SPREAD, DELIVERY);
    rows.add(
        RowFactory.create(
            HELP_DESK, key, key, RECEIVED, DELIVERY, rows.size() + 1L, 1, true, values));
  }
}
