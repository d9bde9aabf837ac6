package it.sprint.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponse;
import it.sprint.api.access.AccessTable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes the generated description with examples and with the problems that may be told. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

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
    ApiResponse answer = operation.getResponses().get("200");
    answer.setDescription("The answer");
    answer
        .getContent()
        .values()
        .forEach(content -> content.setExample(Example.of(operation.getOperationId())));
    boolean hasParameters = operation.getParameters() != null;
    if (hasParameters) {
      Problem.add(operation, "400", "The request cannot be answered as it stands", "badRequest");
      Problem.add(operation, "404", "There is no such thing", "notFound");
    }
    if (operation.getRequestBody() != null) {
      Problem.add(operation, "400", "What was sent is not what is expected", "unfitBody");
    }
    if (operation.getOperationId().equals("signIn")) {
      Problem.add(operation, "401", "Name or password is wrong", "wrongNameOrPassword");
      Problem.add(operation, "429", "Too many failures with this name", "locked");
    }
    Problem.add(operation, "503", "No edition yet, or the database is away", "noEdition");
  }
}
