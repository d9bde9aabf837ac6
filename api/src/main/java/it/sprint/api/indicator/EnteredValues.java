package it.sprint.api.indicator;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.file.FileName;
import it.sprint.api.indicator.IndicatorAnswer.Entered;
import it.sprint.api.kpi.Parameters;
import it.sprint.api.problem.NotAllowedException;
import it.sprint.api.problem.NotFoundException;
import it.sprint.api.problem.RefusedException;
import it.sprint.warehouse.account.Account;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What people count by hand, by quarter, each with the document that supports it; each version
 * stays for ever.
 */
@Component
final class EnteredValues {

  private static final int MEGABYTES = 10;
  private static final int LONGEST_DOCUMENT = MEGABYTES << 20;
  private static final int LONGEST_COMMENT = 500;
  private static final ZoneId HERE = ZoneId.of("Europe/Rome");

  /** The kinds of documents, by the end of their names. */
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "odt", "application/vnd.oasis.opendocument.text",
          "ods", "application/vnd.oasis.opendocument.spreadsheet",
          "p7m", "application/pkcs7-mime",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg");

  private final AppDatabase database;
  private final Clock clock;
  private final String add = SqlFile.of(EnteredValues.class, "add");
  private final String of = SqlFile.of(EnteredValues.class, "of");
  private final String document = SqlFile.of(EnteredValues.class, "document");
  private final String periods = SqlFile.of(EnteredValues.class, "periods");

  EnteredValues(AppDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What somebody counted in a quarter. */
  record Counted(@Nullable String period, @Nullable String value, @Nullable String comment) {

    static Counted of(MultiValueMap<String, String> given) {
      Parameters parameters = new Parameters(given, List.of("period", "value", "comment"));
      return new Counted(
          parameters.find("period").orElse(null),
          parameters.find("value").orElse(null),
          parameters.find("comment").orElse(null));
    }
  }

  /** A document as it comes over the wire. */
  record NewDocument(FileName name, InputStream body) {}

  /** A document that was kept. */
  record Document(String name, String type, Resource content) {}

  /** A new version for one quarter; of two people at a time both get one. */
  void add(String indicator, Counted counted, NewDocument supporting, Account account)
      throws IOException {
    String period = EnteredTargets.allowed("period", counted.period(), periods());
    BigDecimal value = EnteredNumber.of("value", counted.value());
    String comment = comment(counted.comment());
    String type = type(supporting.name());
    byte[] content = content(supporting.body());
    int added = 0;
    while (added == 0) {
      added =
          database
              .jdbc()
              .sql(add)
              .param("indicator", indicator)
              .param("period", period)
              .param("value", value)
              .param("comment", comment)
              .param("documentName", supporting.name().text())
              .param("documentType", type)
              .param("sha256", sha256(content))
              .param("document", content)
              .param("account", account.key())
              .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
              .update();
    }
  }

  /** Every version of an indicator; {@code published} are those of the edition, by period. */
  List<Entered> of(String indicator, Map<String, Integer> published) {
    return database
        .jdbc()
        .sql(of)
        .param("indicator", indicator)
        .query(
            (row, number) -> {
              String period = row.getString("period");
              int version = row.getInt("version");
              return new Entered(
                  period,
                  version,
                  row.getBigDecimal("value"),
                  row.getString("comment"),
                  row.getString("document_name"),
                  "/v1/indicators/%s/values/%s/%d/document".formatted(indicator, period, version),
                  row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                  version <= published.getOrDefault(period, 0));
            })
        .list();
  }

  Document document(String indicator, String period, int version) {
    return database
        .jdbc()
        .sql(document)
        .param("indicator", indicator)
        .param("period", period)
        .param("version", version)
        .query(
            (row, number) ->
                new Document(
                    row.getString("document_name"),
                    row.getString("document_type"),
                    new ByteArrayResource(row.getBytes("document"))))
        .optional()
        .orElseThrow(() -> new NotFoundException("document", period + " " + version, List.of()));
  }

  /** The quarters that have begun. */
  private List<String> periods() {
    return database
        .jdbc()
        .sql(periods)
        .param("today", LocalDate.ofInstant(clock.instant(), HERE))
        .query(String.class)
        .list();
  }

  private static @Nullable String comment(@Nullable String given) {
    String comment = given == null ? "" : given.strip();
    if (comment.length() > LONGEST_COMMENT) {
      throw NotAllowedException.form(
          "comment", comment, "at most %d characters".formatted(LONGEST_COMMENT));
    }
    return comment.isEmpty() ? null : comment;
  }

  private static String type(FileName name) {
    String end = name.text().substring(name.text().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(end);
    if (type == null) {
      throw NotAllowedException.value(
          "document", name.text(), TYPES.keySet().stream().sorted().toList());
    }
    return type;
  }

  private static byte[] content(InputStream body) throws IOException {
    byte[] content = body.readNBytes(LONGEST_DOCUMENT + 1);
    if (content.length > LONGEST_DOCUMENT) {
      throw RefusedException.tooLarge(MEGABYTES);
    }
    if (content.length == 0) {
      throw NotAllowedException.missingParameter(
          "document", TYPES.keySet().stream().sorted().toList());
    }
    return content;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256.", exception);
    }
  }
}
