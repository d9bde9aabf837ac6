package it.sprint.warehouse.linkage;

import it.sprint.warehouse.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is known of the models of record linkage, which themselves lie in the vault. */
public final class LinkModels {

  private final Connection connection;

  public LinkModels(Connection connection) {
    this.connection = connection;
  }

  /**
   * A model.
   *
   * @param records how many it was learned from
   * @param recordsVersion the Delta version of what it was learned from
   * @param thresholds in bits
   */
  public record Trained(
      int version, Instant at, long records, long recordsVersion, Thresholds thresholds) {}

  /**
   * The odds, in bits, from which pairs are linked, and from which they are asked about.
   *
   * @param linked of pairs that speak for one person
   * @param asked of pairs that people judge
   */
  public record Thresholds(double linked, double asked) {}

  /** What was measured of a model against a truth; shares from 0 to 1. */
  public record Quality(
      long personsFound,
      long personsTrue,
      double pairPrecision,
      double pairRecall,
      double bcubed,
      double blockingRecall) {}

  /** Notes a model, once. */
  public void add(Trained model) {
    String sql =
        """
        insert into ops.link_model (model_version, trained_at, record_count, records_version,
            least_linked, least_asked)
        values (?, ?, ?, ?, ?, ?) on conflict (model_version) do nothing
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, model.version());
      statement.setObject(2, model.at().atOffset(ZoneOffset.UTC));
      statement.setLong(3, model.records());
      statement.setLong(4, model.recordsVersion());
      statement.setDouble(5, model.thresholds().linked());
      statement.setDouble(6, model.thresholds().asked());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseException.cannot("note the model of record linkage", e);
    }
  }

  /** Keeps what was measured of a model, in place of what was measured before. */
  public void score(int version, Quality quality, Instant at) {
    String sql =
        """
        update ops.link_model set scored_at = ?, persons_found = ?, persons_true = ?,
            pair_precision = ?, pair_recall = ?, bcubed = ?, blocking_recall = ?
        where model_version = ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, at.atOffset(ZoneOffset.UTC));
      statement.setLong(2, quality.personsFound());
      statement.setLong(3, quality.personsTrue());
      statement.setDouble(4, quality.pairPrecision());
      statement.setDouble(5, quality.pairRecall());
      statement.setDouble(6, quality.bcubed());
      statement.setDouble(7, quality.blockingRecall());
      statement.setInt(8, version);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseException.cannot("keep the score of the model", e);
    }
  }

  /** Whether a model was trained after a time. */
  public boolean isTrainedSince(Instant time) {
    String sql = "select exists (select 1 from ops.link_model where trained_at > ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, time.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw DatabaseException.cannot("look for models of record linkage", e);
    }
  }
}
