package it.sprint.api.board;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import it.sprint.api.documentation.QueryParameters;
import it.sprint.warehouse.kpi.Board;
import it.sprint.warehouse.kpi.BoardCatalogue;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters of boards, which their files name. */
@Component
final class BoardDocumentation implements OperationCustomizer {

  private final BoardCatalogue boards;

  BoardDocumentation(BoardCatalogue boards) {
    this.boards = boards;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (operation.getOperationId().equals("askBoard")) {
      identify(operation);
      ask(operation);
      boards.all().stream()
          .flatMap(board -> board.allFilters().stream())
          .distinct()
          .forEach(filter -> operation.addParametersItem(filter(filter)));
    }
    return operation;
  }

  private void identify(Operation operation) {
    List<String> ids = boards.all().stream().map(Board::id).toList();
    for (Parameter parameter : operation.getParameters()) {
      if (parameter.getName().equals("id")) {
        parameter
            .description("The board")
            .schema(new StringSchema()._enum(ids))
            .example("reception-centres");
      }
    }
  }

  private void ask(Operation operation) {
    List<String> calendars =
        boards.all().stream().flatMap(board -> board.calendars().stream()).distinct().toList();
    operation.addParametersItem(
        QueryParameters.text(
                "calendar", "The calendar of the periods; by default the board's own", "year")
            .schema(new StringSchema()._enum(calendars)));
    operation.addParametersItem(
        QueryParameters.text("from", "Only periods that begin on this day or later", "2022-01-01"));
    operation.addParametersItem(
        QueryParameters.text("to", "Only periods that end on this day or earlier", "2022-12-31"));
  }

  private static Parameter filter(String id) {
    return new QueryParameter()
        .name(id)
        .description(
            "Only this member, for boards of which a figure has this breakdown; figures without it"
                + " are answered without the filter, and their own 'filters' say so")
        .schema(new StringSchema());
  }
}
