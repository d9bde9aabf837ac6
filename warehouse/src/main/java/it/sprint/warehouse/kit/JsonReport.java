package it.sprint.warehouse.kit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.ProblemGroup;
import it.sprint.warehouse.feed.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** A report for programs. */
final class JsonReport {

  private JsonReport() {}

  static void write(Contract contract, CheckReport report, PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("feed", contract.feed());
    json.writeStringField("contractVersion", contract.version());
    json.writeBooleanField("isReadable", report.refusals().isEmpty());
    json.writeObjectFieldStart("rows");
    json.writeNumberField("read", report.counts().read());
    json.writeNumberField("accepted", report.counts().accepted());
    json.writeNumberField("rejected", report.counts().rejected());
    json.writeNumberField("duplicate", report.counts().duplicate());
    json.writeEndObject();
    write(json, "refusals", report.refusals());
    write(json, "remarks", report.remarks());
    json.writeArrayFieldStart("problems");
    for (ProblemGroup problem : report.problems()) {
      write(json, problem);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(JsonGenerator json, String name, List<Violation> violations)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Violation violation : violations) {
      json.writeStartObject();
      writeFields(json, violation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, ProblemGroup problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", problem.severity().code());
    json.writeStringField("recordType", problem.recordType());
    writeFields(json, problem.example());
    json.writeNumberField("rows", problem.rows());
    json.writeArrayFieldStart("places");
    for (ProblemGroup.Place place : problem.places()) {
      json.writeStartObject();
      json.writeNumberField("line", place.line());
      json.writeNumberField("item", place.item());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, Violation violation) throws IOException {
    json.writeStringField("code", violation.code().code());
    json.writeStringField("column", violation.column());
    json.writeStringField("it", violation.sentence(Language.IT));
    json.writeStringField("en", violation.sentence(Language.EN));
  }
}
