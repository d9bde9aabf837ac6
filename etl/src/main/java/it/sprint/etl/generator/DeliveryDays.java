package it.sprint.etl.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dates each generated file to the day on which its partner delivers it, as a folder of deliveries
 * is read in that order. The state of a partner's system carries the last day, an earlier state the
 * first.
 */
record DeliveryDays(YearMonth start, int months) {

  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d.*";
  private static final int DAY_LENGTH = 10;

  void date(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deliveries = files.filter(Files::isRegularFile).toList();
      for (Path file : deliveries) {
        Files.setLastModifiedTime(
            file,
            FileTime.from(
                day(String.valueOf(file.getFileName())).atStartOfDay().toInstant(ZoneOffset.UTC)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot date the files in " + folder + ".", e);
    }
  }

  private LocalDate day(String fileName) {
    if (fileName.matches(DAY)) {
      return LocalDate.parse(fileName.substring(0, DAY_LENGTH));
    }
    return fileName.contains("-earlier")
        ? start.atDay(1)
        : start.plusMonths(months - 1L).atEndOfMonth();
  }
}
