package it.sprint.api.documentation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Completes the generated description with examples and with the problems that may be told. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

  private static final String PROBLEM = "Problem";

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
                        + " 'allowed' lists what can be asked instead."));
  }

  @Bean
  OpenApiCustomizer examples() {
    return description -> {
      description.getComponents().addSchemas(PROBLEM, problemSchema());
      description
          .getPaths()
          .values()
          .forEach(path -> path.readOperations().forEach(ApiDocumentation::complete));
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
      problem(operation, "400", "The request cannot be answered as it stands", "badRequest");
      problem(operation, "404", "There is no such thing", "notFound");
    }
    problem(operation, "503", "No edition yet, or the database is away", "noEdition");
  }

  private static void problem(Operation operation, String status, String meaning, String example) {
    operation
        .getResponses()
        .addApiResponse(
            status,
            new ApiResponse()
                .description(meaning)
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType()
                                .schema(new Schema<>().$ref(PROBLEM))
                                .example(Example.of(example)))));
  }

  private static Schema<?> problemSchema() {
    return new ObjectSchema()
        .description("A problem detail (RFC 9457)")
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri"))
        .addProperty(
            "allowed",
            new ArraySchema().items(new StringSchema()).description("What can be asked instead"));
  }
}
