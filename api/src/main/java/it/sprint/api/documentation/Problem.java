package it.sprint.api.documentation;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How problems stand in the description. */
final class Problem {

  /** Not the name of an answer of ours: one of them is called Problem, too. */
  static final String NAME = "ProblemDetail";

  private Problem() {}

  /** Says that an operation may answer with this status, with an example. */
  static void add(Operation operation, String status, String meaning, String example) {
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
                                .schema(new Schema<>().$ref(NAME))
                                .example(Example.of(example)))));
  }

  static Schema<?> schema() {
    return new ObjectSchema()
        .description("A problem detail (RFC 9457)")
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri-reference"))
        .addProperty(
            "allowed",
            new ArraySchema().items(new StringSchema()).description("What can be asked instead"))
        .addProperty(
            "lockedUntil",
            new StringSchema()
                .format("date-time")
                .description("When signing in is possible again"));
  }
}
