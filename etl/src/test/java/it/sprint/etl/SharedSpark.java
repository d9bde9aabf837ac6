package it.sprint.etl;

import it.sprint.etl.lake.Sessions;
import org.apache.spark.sql.SparkSession;

/** One Spark session for all tests of a JVM. */
public final class SharedSpark {

  private SharedSpark() {}

  public static SparkSession session() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION = Sessions.start("local[2]");
  }
}
