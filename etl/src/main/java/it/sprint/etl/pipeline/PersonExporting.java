package it.sprint.etl.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sprint.etl.postgres.PersonFacts.DeliveryName;
import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.rights.Found;
import it.sprint.etl.rights.PersonException;
import it.sprint.etl.rights.PersonExport;
import it.sprint.etl.rights.PersonExport.DeliveredRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down everything that is held about somebody, for the person (GDPR art. 15). */
record PersonExporting(PersonDesk desk) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Lines for whoever asked. */
  List<String> export(PersonChoice choice, PersonFile file) {
    file.check();
    Subject subject = desk.one(choice, Kind.EXPORT);
    Found found = desk.look(subject.target());
    Map<String, Long> counts = desk.counts(found);
    if (subject.person() == null && counts.isEmpty()) {
      throw PersonException.nobody();
    }
    List<DeliveredRow> rows =
        new PersonExport(desk.lake(), desk.vault(), desk.contracts(), desk.settings().keys())
            .rows(found);
    file.write(bytes(document(subject, rows)));
    desk.log(Kind.EXPORT, subject.person(), counts);
    return List.of(
        "%,d rows of %d partners are in %s, for its owner's eyes only."
            .formatted(
                rows.size(),
                rows.stream().map(row -> row.place().feed()).distinct().count(),
                file.path()),
        PersonFind.HEALTH);
  }

  private ObjectNode document(Subject subject, List<DeliveredRow> rows) {
    ObjectNode document = JSON.createObjectNode();
    String pseudonym = desk.pseudonym(subject.person());
    document.put("pseudonym", pseudonym);
    document.put("made_at", desk.clock().instant().toString());
    document.set("partners", partners(rows));
    desk
        .facts()
        .of(subject.target().persons(), subject.recordKeys(), pseudonyms(pseudonym))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(fact -> document.set(fact.getKey(), array(fact.getValue())));
    return document;
  }

  private static Set<String> pseudonyms(@Nullable String pseudonym) {
    return Stream.ofNullable(pseudonym).collect(Collectors.toSet());
  }

  private ArrayNode partners(List<DeliveredRow> rows) {
    Map<Long, DeliveryName> deliveries =
        desk.facts()
            .deliveries(rows.stream().map(row -> row.place().deliveryKey()).distinct().toList());
    ArrayNode partners = JSON.createArrayNode();
    rows.stream()
        .collect(
            Collectors.groupingBy(row -> row.place().feed(), TreeMap::new, Collectors.toList()))
        .forEach(
            (feed, ofFeed) -> {
              ObjectNode partner = partners.addObject();
              partner.put("feed", feed);
              partner.put("partner", desk.contracts().of(feed).partner());
              partner.put("title", desk.contracts().of(feed).title().it());
              ArrayNode array = partner.putArray("rows");
              ofFeed.forEach(row -> array.add(row(row, deliveries.get(row.place().deliveryKey()))));
            });
    return partners;
  }

  private static ObjectNode row(DeliveredRow row, @Nullable DeliveryName delivery) {
    ObjectNode node = JSON.createObjectNode();
    node.put("record_type", row.place().recordType());
    node.put("state", row.state());
    if (delivery != null) {
      ObjectNode from = node.putObject("delivery");
      from.put("file_name", delivery.fileName());
      from.put("sha256", delivery.sha256());
      from.put("received_at", delivery.receivedAt().toString());
    }
    node.put("line", row.place().line());
    node.put("item", row.place().item());
    if (!row.values().isEmpty()) {
      node.set("values", JSON.valueToTree(row.values()));
    }
    if (!row.text().isEmpty()) {
      node.put("received_header", row.text().get(0));
      node.put("received_text", row.text().get(1));
    }
    if (!row.reasons().isEmpty()) {
      node.set("reasons", JSON.valueToTree(row.reasons()));
    }
    return node;
  }

  private static ArrayNode array(List<String> facts) {
    ArrayNode array = JSON.createArrayNode();
    facts.forEach(fact -> array.add(read(fact)));
    return array;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL writes JSON.", e);
    }
  }

  private static byte[] bytes(ObjectNode document) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An export is made of texts and numbers.", e);
    }
  }
}
