package it.sprint.api.indicator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.file.FileName;
import it.sprint.api.file.TableFormat;
import it.sprint.api.kpi.EditionCache;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.kpi.Kpi;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Serves the fund's indicators, and takes what people enter for them. */
@RestController
@Tag(
    name = "Indicators",
    description =
        "The fund's indicators: Annex IV of 2014-2020 and Annex VIII of 2021-2027, from the same facts")
final class IndicatorController {

  /** The header with the name of a document, percent-encoded. */
  static final String FILE_NAME = "X-File-Name";

  private final IndicatorAnswers answers;
  private final IndicatorFiles files;
  private final EnteredTargets targets;
  private final EnteredValues values;
  private final EditionCache cache;

  IndicatorController(
      IndicatorAnswers answers,
      IndicatorFiles files,
      EnteredTargets targets,
      EnteredValues values,
      EditionCache cache) {
    this.answers = answers;
    this.files = files;
    this.targets = targets;
    this.values = values;
    this.cache = cache;
  }

  @GetMapping("/v1/indicators")
  @Operation(
      operationId = "listIndicators",
      summary = "Every indicator, in a period and until then")
  ResponseEntity<IndicatorList> all(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cache.cached(answers.all(parameters));
  }

  @GetMapping(path = "/v1/indicators.csv", produces = TableFormat.CSV_TYPE)
  @Operation(operationId = "exportIndicatorsCsv", summary = "The same as CSV, by age and sex")
  ResponseEntity<Resource> csv(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return table(TableFormat.CSV, parameters);
  }

  @GetMapping(path = "/v1/indicators.xlsx", produces = TableFormat.XLSX_TYPE)
  @Operation(
      operationId = "exportIndicatorsWorkbook",
      summary = "The same as a workbook, by age and sex")
  ResponseEntity<Resource> workbook(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return table(TableFormat.XLSX, parameters);
  }

  @GetMapping("/v1/indicators/{code}")
  @Operation(
      operationId = "openIndicator",
      summary = "One indicator by age and sex, its goals, and what was entered")
  ResponseEntity<IndicatorAnswer> one(
      @PathVariable String code,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(answers.one(code, parameters));
  }

  @PostMapping(path = "/v1/indicators/{code}/targets", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "setIndicatorTarget",
      summary = "Enter a value to be reached",
      description = "It is a new version; the next run publishes it.")
  IndicatorAnswer setTarget(
      @PathVariable String code,
      @RequestBody TargetRequest request,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    Kpi kpi = answers.kpi(code);
    targets.add(IndicatorEntries.code(kpi), request, account);
    return answers.one(code, new LinkedMultiValueMap<>());
  }

  @PostMapping(
      path = "/v1/indicators/{code}/values",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "enterIndicatorValue",
      summary = "Enter what was counted by hand in a quarter",
      description =
          "The body is the document that supports it, up to 10 MB, which names no person. It is a"
              + " new version; the next run publishes it.")
  IndicatorAnswer enter(
      @PathVariable String code,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account,
      HttpServletRequest request)
      throws IOException {
    Kpi kpi = answers.enteredKpi(code);
    values.add(
        IndicatorEntries.code(kpi),
        EnteredValues.Counted.of(parameters),
        new EnteredValues.NewDocument(
            FileName.ofHeader(request.getHeader(FILE_NAME)), request.getInputStream()),
        account);
    return answers.one(code, new LinkedMultiValueMap<>());
  }

  @GetMapping(
      path = "/v1/indicators/{code}/values/{period}/{version}/document",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @Operation(
      operationId = "getIndicatorDocument",
      summary = "The document that supports what was counted by hand")
  ResponseEntity<Resource> document(
      @PathVariable String code, @PathVariable String period, @PathVariable String version) {
    Kpi kpi = answers.enteredKpi(code);
    EnteredValues.Document document =
        values.document(IndicatorEntries.code(kpi), period, number(version));
    return file(document.name(), document.type(), document.content());
  }

  /** A version that is no number is none that there is. */
  private static int number(String version) {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  private ResponseEntity<Resource> table(
      TableFormat format, MultiValueMap<String, String> parameters) {
    IndicatorFiles.File file = files.file(format, parameters);
    return file(file.name(), format.contentType(), file.content());
  }

  private static ResponseEntity<Resource> file(String name, String type, Resource content) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .contentType(MediaType.parseMediaType(type))
        .body(content);
  }
}
