package it.sprint.api.session;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** What somebody types to sign in. */
record Credentials(
    @NotEmpty @Size(max = 200) @Schema(example = "engineer") String username,
    @NotEmpty @Size(max = 1000) @Schema(example = "a long password", format = "password")
        String password) {

  @Override
  public String toString() {
    return "Credentials";
  }
}
