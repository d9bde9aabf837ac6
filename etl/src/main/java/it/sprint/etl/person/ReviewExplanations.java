package it.sprint.etl.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sprint.etl.linkage.Explanation;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.LinkageModel;
import it.sprint.etl.person.ReviewRecords.Opened;
import it.sprint.warehouse.linkage.PairKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Why pairs that a reviewer may open are one person or not: the pairs that are asked about, and all
 * of records of one person. It says how values agree and never what they are.
 */
public record ReviewExplanations(LinkageModel model) {

  /** As in PostgreSQL; the explanation is JSON. */
  public static final StructType SCHEMA =
      StructType.fromDDL(
          "record_a string not null, record_b string not null, explanation string not null");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double HUNDREDTHS = 100;

  /** Rows as {@link #SCHEMA} has them. */
  public List<Row> of(ReviewRecords records, Collection<PairKey> asked) {
    Map<String, Opened> byKey = new HashMap<>();
    records.all().forEach(one -> byKey.put(one.record(), one));
    Set<PairKey> pairs = new HashSet<>(asked);
    pairs.addAll(within(records));
    Linkage linkage = new Linkage(PersonSchema.linkage());
    List<Row> rows = new ArrayList<>();
    for (PairKey pair : pairs) {
      Opened a = byKey.get(pair.recordA());
      Opened b = byKey.get(pair.recordB());
      if (a != null && b != null) {
        String explanation = json(linkage.explain(a.side(), b.side(), model));
        rows.add(RowFactory.create(pair.recordA(), pair.recordB(), explanation));
      }
    }
    return rows;
  }

  /** The pairs of records of one person. */
  private static List<PairKey> within(ReviewRecords records) {
    List<PairKey> pairs = new ArrayList<>();
    for (List<Opened> person :
        records.all().stream().collect(Collectors.groupingBy(Opened::person)).values()) {
      for (Opened one : person) {
        for (Opened other : person) {
          if (one.record().compareTo(other.record()) < 0) {
            pairs.add(new PairKey(one.record(), other.record()));
          }
        }
      }
    }
    return pairs;
  }

  /** Each step with its weight and the odds so far; all in bits. */
  private static String json(Explanation explanation) {
    ObjectNode json = JSON.createObjectNode();
    double sum = explanation.prior();
    json.put("prior", rounded(sum));
    ArrayNode steps = json.putArray("steps");
    for (Explanation.Step step : explanation.steps()) {
      sum += step.weight();
      steps
          .addObject()
          .put("comparison", code(step.comparison()))
          .put("level", code(step.level()))
          .put("weight", rounded(step.weight()))
          .put("sum", rounded(sum));
    }
    json.put("total", rounded(explanation.total()));
    json.put("hold", explanation.hold().code());
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An explanation is made of numbers and codes.", e);
    }
  }

  /** Labels for people become codes: {@code sounds-alike}. */
  private static String code(String label) {
    return label.replace(' ', '-').replace('_', '-');
  }

  private static double rounded(double bits) {
    return Math.round(bits * HUNDREDTHS) / HUNDREDTHS;
  }
}
