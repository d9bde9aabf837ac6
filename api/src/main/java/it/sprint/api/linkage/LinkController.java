package it.sprint.api.linkage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.sprint.api.problem.NotFoundException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.linkage.PairKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves pairs of records to those who judge whether they are one person. */
@RestController
@Tag(name = "Pairs", description = "Records that may be one person, and what people say of them")
final class LinkController {

  private final LinkAnswers answers;
  private final OpenedPairs opened;

  LinkController(LinkAnswers answers, OpenedPairs opened) {
    this.answers = answers;
    this.opened = opened;
  }

  @GetMapping("/v1/link-pairs")
  @Operation(
      operationId = "listLinkPairs",
      summary = "Pairs that wait, those first that a decision moves most, postponed ones last")
  PairList pairs(
      @RequestParam(required = false) @Nullable String feed,
      @RequestParam(required = false) @Nullable String hold,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "50") int limit) {
    return answers.list(new PairQuestion(feed, hold, after, limit));
  }

  @GetMapping("/v1/link-pairs/{one}/{other}")
  @Operation(
      operationId = "openLinkPair",
      summary = "Two records side by side, opened",
      description = "Who opens which records is logged. Browsers keep nothing of the answer.")
  ResponseEntity<PairAnswer> pair(
      @PathVariable String one,
      @PathVariable String other,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(opened.open(key(one, other), account));
  }

  @PostMapping(
      path = "/v1/link-pairs/{one}/{other}/decision",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "decideLinkPair",
      summary = "Say whether the two are one person",
      description =
          "It counts from the next run on. What parts a person is proposed, and counts once another"
              + " account says the same; until then either may withdraw it.")
  VerdictAnswer decide(
      @PathVariable String one,
      @PathVariable String other,
      @RequestBody VerdictRequest request,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return answers.decide(key(one, other), request, account);
  }

  @GetMapping("/v1/link-decisions")
  @Operation(
      operationId = "listLinkDecisions",
      summary = "Pairs of which something was said, the latest first; or proposals that wait")
  DecisionList decisions(
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(defaultValue = "50") int limit,
      @Parameter(hidden = true) @AuthenticationPrincipal Account account) {
    return answers.decided(new LinkDecisions.DecisionQuestion(open, after, limit), account);
  }

  private static PairKey key(String one, String other) {
    return PairKey.find(one, other)
        .orElseThrow(() -> new NotFoundException("pair", one + "/" + other, List.of()));
  }
}
