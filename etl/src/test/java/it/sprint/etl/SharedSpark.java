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
    static final SparkSession SESSION = start();

    /**
     * A third of a test's time would go into compiling what Spark generates for a handful of rows.
     * Spark's interpreter gives the same; generated code is what the end-to-end tests run, and all
     * tests with {@code --long}.
     */
    private static SparkSession start() {
      SparkSession session = Sessions.start("local[2]");
      if (!Boolean.getBoolean("sprint.test.generated")) {
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
      }
      return session;
    }
  }
}
