package it.sprint.etl.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is really so: who is who, which rows are wrong and why, what was sent twice or corrected.
 */
final class Truth implements AutoCloseable {

  private final Output persons;
  private final Output records;
  private final Output wrong;
  private final Output duplicates;
  private final Output corrections;
  private final Output deletions;
  private final Output late;
  private final FinalState state;
  private long wrongRows;

  Truth(Path folder, TruthDepth depth) {
    persons = file(folder, "persons", "person,sex,birth_date,citizenship,arrived_on,household");
    records = file(folder, "records", "feed,record_type,key,person");
    wrong = file(folder, "wrong_rows", "feed,file,record_type,line,item,key,code,column,severity");
    duplicates = file(folder, "duplicates", "feed,file,record_type,line,item,key,first_line");
    corrections = file(folder, "corrections", "feed,record_type,key,kind,file,corrected_in");
    deletions = file(folder, "deletions", "feed,record_type,key,kind,gone_in");
    late = file(folder, "late", "feed,record_type,key,happened_on,file");
    state = new FinalState(folder.resolve("truth"), depth);
  }

  private static Output file(Path folder, String name, String header) {
    Output output = new Output(folder.resolve("truth/" + name + ".csv"), StandardCharsets.UTF_8);
    output.write(header);
    return output;
  }

  void person(Person person) {
    persons.write(
        row(
            person.number(),
            person.gender().letter(),
            person.birthDate(),
            person.citizenship().iso3(),
            person.arrivedOn(),
            person.household().first()));
  }

  void record(Row row) {
    if (row.person() != Row.NOBODY) {
      records.write(row(row.shape().feed(), row.shape().recordType(), row.key(), row.person()));
    }
  }

  /** Names the files, in their order, in which a feed sends again what it sent before. */
  void snapshots(List<String> files) {
    state.snapshots(files);
  }

  /** A right row stands in a file. */
  void told(Row row, Place place) {
    state.add(new Told(row, place, true));
  }

  /** Nothing more will be told of the records that were told of so far. */
  void settle() {
    state.settle();
  }

  void wrong(Row row, Place place, Spoiler spoiler) {
    wrongRows++;
    if (spoiler.manner() != Spoiler.Manner.LINE) {
      state.add(new Told(row, place, spoiler.severity().equals(Spoiler.WARN)));
    }
    wrong.write(
        row(
            row.shape().feed(),
            place.file(),
            row.shape().recordType(),
            place.line(),
            place.item(),
            row.key(),
            spoiler.code(),
            spoiler.header(),
            spoiler.severity()));
  }

  void duplicate(Row row, Place place, Place first) {
    duplicates.write(
        row(
            row.shape().feed(),
            place.file(),
            row.shape().recordType(),
            place.line(),
            place.item(),
            row.key(),
            first.line()));
  }

  /** The row in a file was wrong or rejected, and a later file has it right. */
  void correction(Row row, Mending kind, List<String> files) {
    corrections.write(
        row(
            row.shape().feed(),
            row.shape().recordType(),
            row.key(),
            kind.word(),
            files.get(0),
            files.get(1)));
  }

  /** The row is gone, by a flag or because it vanished from a snapshot. */
  void deletion(Row row, String kind, String file) {
    deletions.write(row(row.shape().feed(), row.shape().recordType(), row.key(), kind, file));
  }

  void late(Row row, Object happenedOn, String file) {
    late.write(row(row.shape().feed(), row.shape().recordType(), row.key(), happenedOn, file));
  }

  long wrongRows() {
    return wrongRows;
  }

  static String row(Object... values) {
    return List.of(values).stream()
        .map(value -> quoted(String.valueOf(value)))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    for (Output output :
        List.of(persons, records, wrong, duplicates, corrections, deletions, late)) {
      output.close();
    }
    state.close();
  }
}
