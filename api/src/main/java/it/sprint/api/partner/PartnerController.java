package it.sprint.api.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.delivery.DeliveryEntry;
import it.sprint.api.file.Languages;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.TemplateWorkbook;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves a partner its own feeds. */
@RestController
@Tag(name = "Partner", description = "A partner's own feeds, files and corrections")
final class PartnerController {

  private final PartnerFeeds feeds;
  private final OwnFeeds own;
  private final Corrections corrections;

  PartnerController(PartnerFeeds feeds, OwnFeeds own, Corrections corrections) {
    this.feeds = feeds;
    this.own = own;
    this.corrections = corrections;
  }

  @GetMapping("/v1/partner/feeds")
  @Operation(operationId = "listPartnerFeeds", summary = "The partner's feeds and their state")
  PartnerFeedList all(@Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return feeds.all(account);
  }

  @GetMapping("/v1/partner/feeds/{feed}")
  @Operation(
      operationId = "openPartnerFeed",
      summary = "One feed: its contract column by column, what came, what waits",
      description = "Of what came, the latest " + PartnerFeeds.TOLD_DELIVERIES + " deliveries.")
  PartnerFeedAnswer one(
      @PathVariable String feed,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return feeds.one(account, feed);
  }

  @GetMapping(path = "/v1/partner/feeds/{feed}/template", produces = Workbooks.MEDIA_TYPE)
  @Operation(operationId = "getTemplate", summary = "An empty workbook to fill in")
  void template(
      @PathVariable String feed,
      @RequestParam(defaultValue = "it") String language,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account,
      HttpServletResponse response)
      throws IOException {
    Contract contract = own.one(account, feed);
    Language chosen = Languages.of(language);
    Workbooks.announce(response, feed + "-modello");
    TemplateWorkbook.write(contract, chosen, response.getOutputStream());
  }

  @GetMapping(path = "/v1/partner/deliveries/{key}/corrections", produces = Workbooks.MEDIA_TYPE)
  @Operation(
      operationId = "getCorrections",
      summary = "The rejected rows of a delivery, to mend and to send back",
      description = "Sent back as any file, the workbook replaces just these rows.")
  void corrections(
      @PathVariable String key,
      @RequestParam(defaultValue = "it") String language,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account,
      HttpServletResponse response)
      throws IOException {
    Language chosen = Languages.of(language);
    DeliveryEntry delivery = corrections.find(account, key);
    Workbooks.announce(response, Workbooks.stem(delivery.fileName()) + "-correzioni");
    corrections.write(delivery, chosen, response.getOutputStream());
  }
}
