package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.LinkageModel;
import it.sprint.warehouse.linkage.LinkModels.Thresholds;
import it.sprint.warehouse.linkage.LinkModels.Trained;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Place;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The models that were learned, the last of which is in use. They lie sealed in the vault. */
public final class Models {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Lake vault;
  private final Seal seal;

  public Models(Lake vault, KeyRing keys) {
    this.vault = vault;
    this.seal = new Seal(keys, Purpose.VAULT);
  }

  /** A model, and which one it is. */
  public record Versioned(int version, LinkageModel model) {}

  /** The model in use; none before the first training. */
  public Optional<Versioned> find() {
    List<Row> last =
        vault
            .read(PersonTables.MODELS)
            .orderBy(col("model_version").desc())
            .limit(1)
            .collectAsList();
    return last.stream().findFirst().map(this::read);
  }

  /** What is noted of all models. */
  public List<Trained> notes() {
    Thresholds thresholds = new Thresholds(Linkage.LEAST_LINKED, WaitingPairs.LEAST);
    return vault
        .read(PersonTables.MODELS)
        .drop("sealed_model")
        .orderBy("model_version")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Trained(
                    row.getInt(0),
                    row.<Instant>getAs(1),
                    row.getLong(2),
                    row.getLong(3),
                    thresholds))
        .toList();
  }

  /** Puts a model into use. */
  public Versioned add(LinkageModel model, long records, Instant trainedAt) {
    int version = find().map(Versioned::version).orElse(0) + 1;
    Row row =
        RowFactory.create(
            version,
            trainedAt,
            records,
            vault.version(PersonTables.RECORDS),
            sealed(model, version));
    vault.append(
        PersonTables.MODELS,
        vault.spark().createDataFrame(List.of(row), PersonTables.MODELS.schema()));
    return new Versioned(version, model);
  }

  private byte[] sealed(LinkageModel model, int version) {
    try {
      return seal.seal(JSON.writeValueAsBytes(model), place(version));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A model is made of numbers and texts.", e);
    }
  }

  private Versioned read(Row row) {
    int version = row.getInt(0);
    byte[] json = seal.open(row.getAs("sealed_model"), place(version));
    try {
      return new Versioned(version, JSON.readValue(json, LinkageModel.class));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The model in the vault is of another version of this program.", e);
    }
  }

  private static Place place(int version) {
    return Place.of("vault", "person-model").at(version);
  }
}
