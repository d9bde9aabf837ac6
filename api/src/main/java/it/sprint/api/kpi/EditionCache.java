package it.sprint.api.kpi;

import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Lets browsers keep an answer as long as its edition is current. The start of the server belongs
 * to the tag, because another version of it may answer differently from the same edition.
 */
@Component
public final class EditionCache {

  private final String start;

  EditionCache(Clock clock) {
    start = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
  }

  public <T> ResponseEntity<T> cached(Answered<T> answered) {
    CacheControl noCache = CacheControl.noCache();
    return ResponseEntity.ok()
        .cacheControl(
            answered.audience().isEverybody() ? noCache.cachePublic() : noCache.cachePrivate())
        // Weak, because the compressed answer has other bytes.
        .eTag("W/\"edition-%d-%s\"".formatted(answered.edition().number(), start))
        .body(answered.answer());
  }

  /** Rows that are not for everybody are kept nowhere. */
  <T> ResponseEntity<T> cachedWhenPublic(Answered<T> answered) {
    return answered.audience().isEverybody()
        ? cached(answered)
        : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answered.answer());
  }
}
