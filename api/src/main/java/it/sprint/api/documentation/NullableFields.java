package it.sprint.api.documentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a field of an answer as possibly null where its record says so. */
@Component
final class NullableFields implements ModelConverter {

  private static final String NULL = "null";

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java.getRawClass().isRecord()) {
      String reference = schema.get$ref();
      Schema<?> described =
          reference == null
              ? schema
              : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
      describe(described, java.getRawClass());
    }
    return schema;
  }

  private static void describe(@Nullable Schema<?> schema, Class<?> answer) {
    @SuppressWarnings("rawtypes") // as the schema gives them
    Map<String, Schema> fields = schema == null ? null : schema.getProperties();
    if (fields == null) {
      return;
    }
    Arrays.stream(answer.getRecordComponents())
        .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(NullableFields::name)
        .forEach(name -> fields.computeIfPresent(name, (known, field) -> orNull(field)));
  }

  /** The name in JSON. */
  private static String name(RecordComponent component) {
    JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
    return given == null ? component.getName() : given.value();
  }

  private static Schema<?> orNull(Schema<?> field) {
    if (field.get$ref() != null) {
      return new JsonSchema().anyOf(List.of(field, new JsonSchema().types(Set.of(NULL))));
    }
    if (field.getTypes() != null && !field.getTypes().contains(NULL)) {
      Set<String> types = new LinkedHashSet<>(field.getTypes());
      types.add(NULL);
      field.setTypes(types);
    }
    return field;
  }
}
