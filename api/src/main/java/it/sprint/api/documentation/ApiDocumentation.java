package it.sprint.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MediaType;
import it.sprint.api.access.AccessTable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes the generated description with examples and with the problems that may be told. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

  private static final String JSON = "application/json";

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("S.PR.INT. warehouse")
                .version("v1")
                .description(
                    "Figures of the S.PR.INT. warehouse, each with its passport: edition, rule,"
                        + " coverage, sources and the rows behind it. Texts are in Italian and"
                        + " English. Every failure is a problem detail (RFC 9457); its property"
                        + " 'allowed' lists what can be asked instead. Public figures need no"
                        + " account; whatever changes something sends a token."));
  }

  @Bean
  OpenApiCustomizer examples(AccessTable table) {
    AccessDocumentation access = new AccessDocumentation(table);
    return description -> {
      description.getComponents().addSchemas(Problem.NAME, Problem.schema());
      AccessDocumentation.describeSchemes(description.getComponents());
      description
          .getPaths()
          .forEach(
              (address, path) ->
                  path.readOperationsMap()
                      .forEach(
                          (method, operation) -> {
                            complete(operation);
                            access.complete(address, method, operation);
                          }));
    };
  }

  private static void complete(Operation operation) {
    describeAnswer(operation);
    if (operation.getParameters() != null) {
      Problem.add(operation, "400", "The request cannot be answered as it stands", "badRequest");
      Problem.add(operation, "404", "There is no such thing", "notFound");
    }
    if (operation.getRequestBody() != null) {
      Problem.add(operation, "400", "What was sent is not what is expected", "unfitBody");
    }
    describeRefusals(operation);
    Problem.add(operation, "503", "No edition yet, or the database is away", "noEdition");
  }

  /** What one operation refuses and others do not. */
  private static void describeRefusals(Operation operation) {
    switch (operation.getOperationId()) {
      case "signIn" -> {
        Problem.add(operation, "401", "Name or password is wrong", "wrongNameOrPassword");
        Problem.add(operation, "429", "Too many failures with this name", "locked");
      }
      case "decideDelivery" -> Problem.add(operation, "409", "It does not wait", "notHeld");
      case "decideLinkPair" ->
          Problem.add(operation, "409", "It is not as it was shown", "decidedMeanwhile");
      case "checkFile" -> {
        Problem.add(operation, "409", "The feed is not delivered as a file", "pulledFeed");
        Problem.add(operation, "413", "The file is too large", "tooLarge");
        Problem.add(operation, "429", "Too many files are being checked", "busy");
      }
      case "askFigures", "askBoard", "explainChanges", "openEvidence" ->
          describeAudience(operation);
      case "exportEvidenceCsv" -> {
        describeAudience(operation);
        Problem.add(operation, "429", "Too many files are being written", "busyWriting");
      }
      case "exportEvidenceWorkbook" -> {
        describeAudience(operation);
        Problem.add(operation, "409", "There are too many rows for a workbook", "tooManyRows");
        Problem.add(operation, "429", "Too many files are being written", "busyWriting");
      }
      case "deliverFile" ->
          Problem.add(operation, "409", "The file cannot be delivered", "notDeliverable");
      case "enterIndicatorValue" -> {
        Problem.add(operation, "409", "The indicator is counted from deliveries", "computed");
        Problem.add(operation, "413", "The document is too large", "tooLarge");
      }
      case "getIndicatorDocument" ->
          Problem.add(operation, "409", "The indicator is counted from deliveries", "computed");
      case "getCorrections" ->
          Problem.add(operation, "409", "There is nothing to correct", "noCorrections");
      default -> {}
    }
  }

  /** Not every KPI is for everybody; the catalogue tells whom it is for. */
  private static void describeAudience(Operation operation) {
    Problem.add(
        operation, "401", "The KPI is not for everybody, and nobody is signed in", "notSignedIn");
    Problem.add(operation, "403", "The KPI is for other roles", "notForThisRole");
  }

  /** Answers in JSON get an example; workbooks and empty answers have none. */
  private static void describeAnswer(Operation operation) {
    operation
        .getResponses()
        .forEach(
            (status, answer) -> {
              answer.setDescription("The answer");
              MediaType json = answer.getContent() == null ? null : answer.getContent().get(JSON);
              if (json != null) {
                json.setExample(Example.of(operation.getOperationId()));
              }
            });
  }
}
