package it.sprint.api.delivery;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.warehouse.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the ledger to those who look after feeds. */
@RestController
@Tag(name = "Deliveries", description = "What came, what became of it, and what waits")
final class DeliveryController {

  private final DataFeeds feeds;
  private final DeliveryAnswers deliveries;
  private final LedgerSums sums;
  private final UnmappedCodes unmappedCodes;

  DeliveryController(
      DataFeeds feeds, DeliveryAnswers deliveries, LedgerSums sums, UnmappedCodes unmappedCodes) {
    this.feeds = feeds;
    this.deliveries = deliveries;
    this.sums = sums;
    this.unmappedCodes = unmappedCodes;
  }

  @GetMapping("/v1/data-feeds")
  @Operation(
      operationId = "listDataFeeds",
      summary = "All feeds, public and partners', with half a year of timeliness")
  DataFeedList feeds() {
    return feeds.all();
  }

  @GetMapping("/v1/ledger")
  @Operation(operationId = "sumLedger", summary = "The ledger summed by feed, and that it adds up")
  LedgerAnswer ledger() {
    return sums.all();
  }

  @GetMapping("/v1/unmapped-codes")
  @Operation(
      operationId = "listUnmappedCodes",
      summary = "Codes of partners that the common nomenclature does not explain")
  UnmappedCodeList unmappedCodes() {
    return unmappedCodes.all();
  }

  @GetMapping("/v1/deliveries")
  @Operation(operationId = "listDeliveries", summary = "Deliveries, the latest first")
  DeliveryList deliveries(
      @RequestParam(required = false) @Nullable String feed,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    return deliveries.list(feed, status, after, limit);
  }

  @GetMapping("/v1/deliveries/{key}")
  @Operation(operationId = "openDelivery", summary = "One delivery with counts and reasons")
  DeliveryAnswer delivery(@PathVariable String key) {
    return deliveries.one(key);
  }

  @GetMapping("/v1/deliveries/{key}/rejected-rows")
  @Operation(
      operationId = "listRejectedRows",
      summary = "Its rejected rows with every reason, masked",
      description = "Letters are x and digits 9: the form of a value, never the value.")
  RejectedRowPage rejectedRows(
      @PathVariable String key,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "50") int limit) {
    return deliveries.rejectedRows(key, after, limit);
  }

  @PostMapping(path = "/v1/deliveries/{key}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "decideDelivery",
      summary = "Accept or refuse a held delivery",
      description = "The next run reads an accepted one and drops a refused one.")
  DeliveryAnswer decide(
      @PathVariable String key,
      @RequestBody DecisionRequest request,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return deliveries.decide(key, request, account);
  }
}
