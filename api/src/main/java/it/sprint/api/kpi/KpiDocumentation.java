package it.sprint.api.kpi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import it.sprint.api.documentation.QueryParameters;
import it.sprint.api.file.Languages;
import it.sprint.api.file.TableFormat;
import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of questions, of which the catalogue knows the most. */
@Component
final class KpiDocumentation implements OperationCustomizer {

  private static final String CSV_EXAMPLE =
      """
      \uFEFFNel valore;Rilevazione del;Persone;Consegnato da;Consegna;File;Riga;Versione della regola;Edizione\r
      sì;2022-12-31;3069;Ministero dell'Interno;9f2c…;presenze.csv;17;1;12\r
      """;

  private final KpiCatalogue catalogue;

  KpiDocumentation(KpiCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    switch (operation.getOperationId()) {
      case "askFigures" -> {
        identify(operation);
        ask(operation);
        operation.addParametersItem(
            QueryParameters.text(
                "breakdown", "At most three breakdowns of the KPI, joined by a comma", "region"));
        compare(operation);
        filter(operation);
      }
      case "explainChanges" -> explain(operation);
      case "exportEvidenceCsv" -> {
        export(operation);
        QueryParameters.answerIs(
            operation, TableFormat.CSV_TYPE, new StringSchema().example(CSV_EXAMPLE));
      }
      case "exportEvidenceWorkbook" -> {
        export(operation);
        QueryParameters.answerIs(operation, TableFormat.XLSX_TYPE, new BinarySchema());
      }
      case "openEvidence" -> {
        identify(operation);
        ask(operation);
        period(operation);
        operation.addParametersItem(number("page", "The page, counted from 0", 0));
        operation.addParametersItem(number("size", "Rows on a page, 1 to 500", 50));
        filter(operation);
      }
      default -> {}
    }
    return operation;
  }

  private static void compare(Operation operation) {
    operation.addParametersItem(
        QueryParameters.text(
                "compare",
                "With what each figure is compared: an earlier period, or an earlier edition",
                "previous")
            .schema(
                new StringSchema()
                    ._enum(
                        Stream.concat(
                                Comparison.codes().stream(), Stream.of(EditionComparisons.CODE))
                            .toList())));
    operation.addParametersItem(
        number(
            EditionComparisons.CODE,
            "The edition to compare with, beside compare=edition; by default the one before",
            1));
  }

  private void explain(Operation operation) {
    identify(operation);
    calendar(operation, "The calendar of the periods; by default all days as one", "all");
    operation.addParametersItem(
        QueryParameters.text("breakdown", "One of the breakdowns of the KPI", "region"));
    operation.addParametersItem(
        number("from", "The edition before; by default the one before the other", 1));
    operation.addParametersItem(number("to", "The edition after; by default the current one", 2));
  }

  private void export(Operation operation) {
    identify(operation);
    ask(operation);
    period(operation);
    operation.addParametersItem(
        QueryParameters.text(
                "language", "The language of headers and names; by default Italian", "it")
            .schema(new StringSchema()._enum(Languages.codes())));
    operation.addParametersItem(
        QueryParameters.text(
            Purpose.PARAMETER,
            "What the rows are for, 3 to 200 characters; required, and noted, for persons",
            "Verifica trimestrale"));
    filter(operation);
  }

  private static void period(Operation operation) {
    operation.addParametersItem(
        QueryParameters.text("period", "The period of the figure", "2022-12").required(true));
  }

  private void identify(Operation operation) {
    List<String> ids = catalogue.versions().stream().map(Kpi::id).toList();
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getName().equals("id")) {
        parameter
            .description("The KPI")
            .schema(new StringSchema()._enum(ids))
            .example("reception-presence");
      }
    }
  }

  private void calendar(Operation operation, String description, String example) {
    List<String> calendars =
        catalogue.all().stream().flatMap(kpi -> kpi.calendars().stream()).distinct().toList();
    operation.addParametersItem(
        QueryParameters.text("calendar", description, example)
            .schema(new StringSchema()._enum(calendars)));
  }

  private void ask(Operation operation) {
    calendar(operation, "The calendar of the periods; by default the year", "month");
    operation.addParametersItem(
        QueryParameters.text("from", "Only periods that begin on this day or later", "2022-01-01"));
    operation.addParametersItem(
        QueryParameters.text("to", "Only periods that end on this day or earlier", "2022-12-31"));
    operation.addParametersItem(
        QueryParameters.text(
                "cumulative",
                "Whether figures run on from the first day to each period's end, for what happens",
                "false")
            .schema(new BooleanSchema()));
  }

  /** Each breakdown is also a filter. */
  private void filter(Operation operation) {
    Map<String, Breakdown> filters = new LinkedHashMap<>();
    catalogue.all().stream()
        .flatMap(kpi -> kpi.breakdowns().stream())
        .forEach(breakdown -> filters.putIfAbsent(breakdown.id(), breakdown));
    filters.forEach(
        (id, breakdown) ->
            operation.addParametersItem(
                new QueryParameter()
                    .name(id)
                    .description(
                        "Only these members, joined by commas: codes of %s, for KPIs that have this breakdown"
                            .formatted(breakdown.name().en()))
                    .schema(new StringSchema())));
  }

  private static Parameter number(String name, String description, int example) {
    Schema<?> schema = new IntegerSchema();
    return new QueryParameter().name(name).description(description).schema(schema).example(example);
  }
}
