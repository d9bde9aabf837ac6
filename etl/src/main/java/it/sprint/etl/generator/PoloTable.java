package it.sprint.etl.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** One table of the desk's database as it stands at the end; former states beside it. */
final class PoloTable implements AutoCloseable {

  private static final double DELETED = 0.008;

  private final Workshop workshop;
  private final Emitter emitter;
  private final String table;
  private final BiConsumer<Row, Chance> slip;
  private final Output now;
  private final Output earlier;

  PoloTable(Workshop workshop, Shape shape, List<Spoiler> spoilers, BiConsumer<Row, Chance> slip) {
    this.workshop = workshop;
    this.emitter = workshop.emitter(spoilers);
    this.table = shape.recordType();
    this.slip = slip;
    this.now = output(name(""));
    this.earlier = output(name("-earlier"));
  }

  private Output output(String name) {
    return new Output(workshop.plan().folder().resolve(name), StandardCharsets.UTF_8);
  }

  private String name(String ending) {
    return "polo-desk/" + table + ending + ".jsonl";
  }

  /** Adds a row; few are deleted, a few more were written otherwise at first. */
  void add(Row row, Spelt createdAt, Chance chance) {
    workshop.truth().record(row);
    boolean deleted = chance.hit(DELETED);
    Spoiler spoiler = deleted ? null : emitter.spoilerFor(row, chance);
    boolean corrected = chance.hit(workshop.plan().rates().corrected());
    if (deleted) {
      row.put("deleted_at", row.cell("updated_at"));
      tell(now, row, name(""));
      workshop.truth().deletion(row, "tombstone", name(""));
      return;
    }
    if (corrected) {
      Row before = row.copy().put("updated_at", createdAt);
      slip.accept(before, chance);
      if (!before.saysTheSame(row, "updated_at")) {
        tell(earlier, before, name("-earlier"));
        workshop.truth().correction(row, Mending.CHANGED, List.of(name("-earlier"), name("")));
      }
    }
    if (spoiler == null) {
      tell(now, row, name(""));
      return;
    }
    Row wrong = row.copy();
    spoiler.cells().accept(wrong, chance);
    if (spoiler.manner() == Spoiler.Manner.BESIDE) {
      tell(now, row, name(""));
      workshop.truth().record(wrong);
    }
    long line = write(now, wrong);
    workshop.truth().wrong(wrong, new Place(name(""), line, 0), spoiler);
  }

  private void tell(Output output, Row row, String file) {
    workshop.truth().told(row, new Place(file, write(output, row), 0));
  }

  private long write(Output output, Row row) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put(table, JsonText.full(row));
    return output.write(JsonText.of(line));
  }

  @Override
  public void close() throws IOException {
    now.close();
    earlier.close();
  }
}
