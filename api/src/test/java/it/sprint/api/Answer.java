package it.sprint.api;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(HttpResponse<byte[]> response) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public byte[] bytes() {
    return response.body();
  }

  public JsonNode json() {
    return JSON.readTree(response.body());
  }

  /** The part of the JSON at a pointer such as {@code /figures/0/value}. */
  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  /** The texts in the list at a pointer. */
  public List<String> texts(String pointer) {
    return at(pointer).valueStream().map(JsonNode::asString).toList();
  }
}
