package it.sprint.api.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.file.FileName;
import it.sprint.api.file.Languages;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Checks the files of a partner and takes them as deliveries. */
@RestController
@Tag(name = "Partner")
final class CheckController {

  private final Checks checks;
  private final MarkedCopies copies;

  CheckController(Checks checks, MarkedCopies copies) {
    this.checks = checks;
    this.copies = copies;
  }

  @PostMapping(
      path = "/v1/partner/feeds/{feed}/checks",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "checkFile",
      summary = "Have a file checked as the warehouse would",
      description = "The body is the file, up to 200 MB. Nobody but the partner sees the answer.")
  CheckAnswer check(
      @PathVariable String feed,
      @Parameter(description = "The name of the file, percent-encoded")
          @RequestHeader(name = "X-File-Name", required = false)
          @Nullable String fileName,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account,
      HttpServletRequest request)
      throws Exception {
    return checks.start(
        account,
        feed,
        new Checks.NewFile(
            FileName.ofHeader(fileName), request.getContentLengthLong(), request.getInputStream()));
  }

  @GetMapping("/v1/partner/checks/{id}")
  @Operation(operationId = "readCheck", summary = "What was found in a file")
  CheckAnswer read(
      @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return checks.read(account, id);
  }

  @GetMapping(path = "/v1/partner/checks/{id}/workbook", produces = Workbooks.MEDIA_TYPE)
  @Operation(operationId = "getMarkedCopy", summary = "A copy with the reasons beside the rows")
  void workbook(
      @PathVariable String id,
      @RequestParam(defaultValue = "it") String language,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account,
      HttpServletResponse response)
      throws Exception {
    Language chosen = Languages.of(language);
    copies.send(checks.withFile(account, id), chosen, response);
  }

  @PostMapping("/v1/partner/checks/{id}/delivery")
  @Operation(
      operationId = "deliverFile",
      summary = "Deliver a checked file",
      description = "It lies in the inbox until the next run; rejected rows do not hinder it.")
  CheckAnswer deliver(
      @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return checks.deliver(account, id);
  }

  @DeleteMapping("/v1/partner/checks/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "dropFile", summary = "Delete a checked file")
  void drop(
      @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    checks.drop(account, id);
  }
}
