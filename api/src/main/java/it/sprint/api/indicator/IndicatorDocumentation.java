package it.sprint.api.indicator;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import it.sprint.api.documentation.QueryParameters;
import it.sprint.api.file.Languages;
import it.sprint.api.file.TableFormat;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of indicators. */
@Component
final class IndicatorDocumentation implements OperationCustomizer {

  private final IndicatorEntries entries;

  IndicatorDocumentation(IndicatorEntries entries) {
    this.entries = entries;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    switch (operation.getOperationId()) {
      case "listIndicators" -> ask(operation);
      case "openIndicator" -> {
        identify(operation);
        ask(operation);
      }
      case "exportIndicatorsCsv" -> {
        export(operation);
        QueryParameters.answerIs(operation, TableFormat.CSV_TYPE, new StringSchema());
      }
      case "exportIndicatorsWorkbook" -> {
        export(operation);
        QueryParameters.answerIs(operation, TableFormat.XLSX_TYPE, new BinarySchema());
      }
      case "enterIndicatorValue" -> {
        identify(operation);
        enter(operation);
      }
      case "setIndicatorTarget", "getIndicatorDocument" -> identify(operation);
      default -> {}
    }
    return operation;
  }

  private void identify(Operation operation) {
    List<String> codes = entries.kpis().stream().map(IndicatorEntries::code).toList();
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getName().equals("code")) {
        parameter
            .description("The indicator, as the fund's regulation numbers it")
            .schema(new StringSchema()._enum(codes))
            .example("O.1.3");
      }
    }
  }

  private static void ask(Operation operation) {
    operation.addParametersItem(
        QueryParameters.text(
                "calendar", "The calendar of the period; by default the quarter", "quarter")
            .schema(new StringSchema()._enum(EnteredTargets.CALENDARS)));
    operation.addParametersItem(
        QueryParameters.text(
            "period", "The period; by default the latest that a partner tells of", "2022-Q4"));
  }

  private static void enter(Operation operation) {
    operation.addParametersItem(
        QueryParameters.text("period", "The quarter in which it was counted", "2022-Q4")
            .required(true));
    operation.addParametersItem(
        QueryParameters.text("value", "What was reached in the quarter, 0 or more", "6")
            .required(true));
    operation.addParametersItem(
        QueryParameters.text("comment", "Anything to say of it, up to 500 characters", "Collaudo"));
    operation.addParametersItem(
        new HeaderParameter()
            .name(IndicatorController.FILE_NAME)
            .description("The name of the document, percent-encoded")
            .required(true)
            .schema(new StringSchema())
            .example("verbale.pdf"));
  }

  private static void export(Operation operation) {
    ask(operation);
    operation.addParametersItem(
        QueryParameters.text(
                "language", "The language of headers and names; by default Italian", "it")
            .schema(new StringSchema()._enum(Languages.codes())));
  }
}
