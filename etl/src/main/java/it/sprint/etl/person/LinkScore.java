package it.sprint.etl.person;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.Linkage.Side;
import it.sprint.etl.linkage.LinkageModel;
import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.ClusterScore.Member;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How well the last linking did, against a truth that covers its records.
 *
 * @param all the score of all records
 * @param byPartner of each register's records alone, by feed: records that it has twice
 * @param byOrigin of the records of each citizenship, by its code
 */
public record LinkScore(
    ClusterScore all, Map<String, ClusterScore> byPartner, Map<String, ClusterScore> byOrigin) {

  public LinkScore {
    byPartner = new TreeMap<>(byPartner);
    byOrigin = new TreeMap<>(byOrigin);
  }

  /** The score of what stands in the register of persons. */
  public static LinkScore of(Lake lake, KeyRing keys, TruthFile truth) {
    Map<String, Long> who = truth.byPersonRecord(lake, Contracts.load(), keys);
    List<Member> members = new ArrayList<>();
    List<String> partners = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (Row row :
        lake.read(PersonTables.REGISTER)
            .where("is_live")
            .select("person_record", "person_key", "source")
            .collectAsList()) {
      Long person = who.get(row.getString(0));
      if (person != null) {
        members.add(new Member(person, row.getLong(1)));
        partners.add(PersonSource.all().get(row.getInt(2)).feed());
        origins.add(truth.origins().getOrDefault(person, "unknown"));
      }
    }
    return new LinkScore(
        ClusterScore.of(members),
        ClusterScore.by(members, partners),
        ClusterScore.by(members, origins));
  }

  /** A table for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(all.line("all"));
    lines.add("");
    byPartner.forEach((feed, score) -> lines.add(score.line(feed)));
    lines.add("");
    byOrigin.forEach((origin, score) -> lines.add(score.line(origin)));
    return lines;
  }

  /** Pairs of one person, and how many of them a blocking rule brings together. */
  public record BlockingRecall(long pairs, long met) {

    public double share() {
      return pairs == 0 ? 1 : (double) met / pairs;
    }

    public String line() {
      return String.format(
          Locale.ROOT, "blocking recall %.4f (%,d of %,d pairs)", share(), met, pairs);
    }
  }

  /** What the blocking rules alone find of these persons. */
  public static BlockingRecall blockingRecall(
      Dataset<Row> records, Map<String, Long> who, LinkageModel model) {
    Map<Long, List<Side>> persons = new HashMap<>();
    for (Row row : records.select("person_record", "source", "values").collectAsList()) {
      Long person = who.get(row.getString(0));
      if (person != null) {
        persons
            .computeIfAbsent(person, missing -> new ArrayList<>())
            .add(new Side(row.getInt(1), Rows.texts(row, 2)));
      }
    }
    Linkage linkage = new Linkage(PersonSchema.linkage());
    long pairs = 0;
    long met = 0;
    for (List<Side> sides : persons.values()) {
      for (int i = 0; i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          pairs++;
          met += linkage.areCompared(sides.get(i), sides.get(j), model) ? 1 : 0;
        }
      }
    }
    return new BlockingRecall(pairs, met);
  }
}
