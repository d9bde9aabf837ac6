package it.sprint.api.documentation;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;

/** Pieces of the description of operations whose parameters are read by hand. */
public final class QueryParameters {

  private QueryParameters() {}

  /** A text in the query. */
  public static Parameter text(String name, String description, String example) {
    return new QueryParameter()
        .name(name)
        .description(description)
        .schema(new StringSchema())
        .example(example);
  }

  /** Says that an operation answers with a file. */
  public static void answerIs(Operation operation, String type, Schema<?> schema) {
    operation
        .getResponses()
        .get("200")
        .setContent(new Content().addMediaType(type, new MediaType().schema(schema)));
  }
}
