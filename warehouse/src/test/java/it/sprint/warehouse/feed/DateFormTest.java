package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to read a date gives what the formatter gives. */
class DateFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"dd/MM/yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "MM/dd/yyyy"})
  void anyTenCharactersAreReadAsTheFormatterReadsThem(String pattern) {
    DateForm form = DateForm.of(pattern);
    Random random = new Random(7);
    assertThat(form.day()).isNotNegative();
    for (int i = 0; i < 20_000; i++) {
      String cell = cell(pattern, random);
      assertThat(form.parse(cell)).as(cell).isEqualTo(formatted(form, cell));
    }
  }

  @Test
  void leapDaysAndOtherPatternsAreRead() {
    assertThat(DateForm.of("dd/MM/yyyy").parse("29/02/2024")).isEqualTo("2024-02-29");
    assertThat(DateForm.of("dd/MM/yyyy").parse("29/02/2023")).isNull();
    assertThat(DateForm.of("dd/MM/yyyy").parse("01/01/0001")).isEqualTo("0001-01-01");
    assertThat(DateForm.of("dd/MM/yyyy").parse("1/1/2024")).isNull();
    assertThat(DateForm.of("dd/MM/yy").parse("31/03/23")).isEqualTo("2023-03-31");
    assertThat(DateForm.of("d/M/yyyy").parse("1/3/2023")).isEqualTo("2023-03-01");
    assertThat(DateForm.of("dd/MM/yyyy").parse("31/03/+12023")).isEqualTo("+12023-03-31");
  }

  /** Digits that are often no date, and now and then something else. */
  private static String cell(String pattern, Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char part = pattern.charAt(i);
      boolean isOdd = random.nextInt(200) == 0;
      char digit = (char) ('0' + random.nextInt(random.nextBoolean() ? 2 : 10));
      cell.append(
          isOdd ? "+-/ 9٣".charAt(random.nextInt(6)) : Character.isLetter(part) ? digit : part);
    }
    return cell.toString();
  }

  private static @Nullable LocalDate formatted(DateForm form, String cell) {
    try {
      return LocalDate.parse(cell, form.formatter());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
