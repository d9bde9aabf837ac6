package it.sprint.api.partner;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.delivery.Ledger;
import it.sprint.api.file.FileName;
import it.sprint.api.problem.NotFoundException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.feed.Contract;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes files of partners, answers what was found in them, and delivers them. */
@Component
final class Checks {

  private static final String EVERY_HOUR = "PT1H";

  private final OwnFeeds feeds;
  private final UploadFolder folder;
  private final Uploads uploads;
  private final FileCheck check;
  private final Ledger ledger;
  private final AppDatabase database;
  private final UploadSettings settings;
  private final Clock clock;

  Checks(
      OwnFeeds feeds,
      UploadFolder folder,
      Uploads uploads,
      FileCheck check,
      Ledger ledger,
      AppDatabase database,
      UploadSettings settings,
      Clock clock) {
    this.feeds = feeds;
    this.folder = folder;
    this.uploads = uploads;
    this.check = check;
    this.ledger = ledger;
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** A file as it comes over the wire; its length may be unknown (-1). */
  record NewFile(FileName name, long length, InputStream body) {}

  /** Keeps a file and checks it; one of which nothing can be read is not kept any longer. */
  CheckAnswer start(Account account, String feed, NewFile file) throws Exception {
    Contract contract = feeds.one(account, feed);
    if (contract.pull() != null) {
      throw RefusedException.pulled(feed);
    }
    if (file.length() > settings.longestBytes()) {
      throw folder.tooLarge();
    }
    UUID id = UUID.randomUUID();
    folder.keep(id, file.body());
    Upload upload = checked(id, contract, file.name());
    uploads.add(upload, account.key());
    return answer(upload);
  }

  private Upload checked(UUID id, Contract contract, FileName name) throws Exception {
    boolean isKept = false;
    try {
      FileCheck.Found found = check.of(contract, folder.of(id));
      Instant now = clock.instant();
      Upload upload =
          new Upload(
              id,
              contract.feed(),
              name,
              found.bytes(),
              found.sha256(),
              now,
              now.plus(settings.keptFor()),
              found.isReadable() ? Upload.State.CHECKED : Upload.State.DROPPED,
              null,
              found.corrects(),
              found.findings());
      isKept = found.isReadable();
      return upload;
    } finally {
      if (!isKept) {
        folder.drop(id);
      }
    }
  }

  CheckAnswer read(Account account, String id) {
    return answer(find(account, id));
  }

  /** The upload with its file, for a copy of it. */
  Upload withFile(Account account, String id) {
    Upload upload = find(account, id);
    if (upload.state() != Upload.State.CHECKED) {
      throw new NotFoundException("file of the check", id, List.of());
    }
    return upload;
  }

  CheckAnswer deliver(Account account, String id) {
    Upload upload = find(account, id);
    CheckAnswer answer = answer(upload);
    if (!answer.isDeliverable()) {
      throw RefusedException.notDeliverable(
          answer.isKnown()
              ? "these very bytes came before."
              : "nothing of the file can be read, or it is no longer kept.");
    }
    database.write(
        () -> {
          if (!uploads.change(upload.id(), Upload.State.DELIVERED, clock.instant())) {
            throw RefusedException.notDeliverable("it was delivered or deleted meanwhile.");
          }
          folder.deliver(upload.id(), upload.feed(), upload.fileName(), upload.sha256());
          return upload;
        });
    return read(account, id);
  }

  void drop(Account account, String id) {
    Upload upload = find(account, id);
    if (upload.state() == Upload.State.CHECKED) {
      folder.drop(upload.id());
      uploads.change(upload.id(), Upload.State.DROPPED, clock.instant());
    }
  }

  /** Files that nobody delivered are not kept for ever. */
  @Scheduled(fixedDelayString = EVERY_HOUR)
  void sweep() {
    folder.sweep(Instant.now().minus(settings.keptFor()));
  }

  private Upload find(Account account, String id) {
    return uploads
        .find(uuid(id))
        .filter(upload -> feeds.owns(account, upload.feed()))
        .map(this::asItIs)
        .orElseThrow(() -> new NotFoundException("check", id, List.of()));
  }

  /** A checked file that was swept away, or soon will be, is dropped. */
  private Upload asItIs(Upload upload) {
    boolean isGone =
        upload.state() == Upload.State.CHECKED
            && (!clock.instant().isBefore(upload.expiresAt()) || !folder.has(upload.id()));
    return isGone ? upload.dropped() : upload;
  }

  private CheckAnswer answer(Upload upload) {
    return database.read(
        () -> {
          boolean isKnown = isKnown(upload);
          return new CheckAnswer(
              upload.id().toString(),
              upload.feed(),
              upload.fileName().text(),
              upload.byteCount(),
              upload.checkedAt(),
              upload.expiresAt(),
              Uploads.code(upload.state()),
              upload.deliveredAt(),
              upload.findings().isFine(),
              upload.state() == Upload.State.CHECKED && !isKnown,
              isKnown,
              corrected(upload),
              upload.findings());
        });
  }

  private boolean isKnown(Upload upload) {
    return ledger
            .find(upload.feed(), upload.sha256())
            .filter(delivery -> !delivery.status().equals("unreadable"))
            .isPresent()
        || uploads.waiting(upload.feed()).stream()
            .anyMatch(waiting -> waiting.sha256().equals(upload.sha256()));
  }

  private CheckAnswer.@Nullable CorrectedDelivery corrected(Upload upload) {
    String corrects = upload.corrects();
    return corrects == null
        ? null
        : ledger
            .find(upload.feed(), corrects)
            .map(it -> new CheckAnswer.CorrectedDelivery(it.key(), it.fileName()))
            .orElse(null);
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException exception) {
      throw new NotFoundException("check", id, List.of());
    }
  }
}
