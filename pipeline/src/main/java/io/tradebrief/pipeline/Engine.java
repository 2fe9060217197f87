package io.tradebrief.pipeline;

import io.tradebrief.pipeline.settings.Settings;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of a run. */
final class Engine implements AutoCloseable {
  private final SparkSession spark;

  private Engine(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Starts Spark, in process when the master is local. A run over the tidy tables and workbooks on
   * an analyst's desk is small: one shuffle partition, no adaptive re-planning and no generated
   * code are fastest there. Settings of the configuration override each of these.
   */
  static Engine start(Settings settings) {
    return start(settings.report(), settings.sparkMaster(), settings.sparkSettings());
  }

  /** Starts Spark in process, to look into a file too large for one thread. */
  static Engine startForCheck() {
    return start(
        "check",
        "local[*]",
        Map.of(
            "spark.sql.shuffle.partitions",
            Integer.toString(Runtime.getRuntime().availableProcessors()),
            "spark.sql.codegen.wholeStage",
            "true",
            "spark.sql.codegen.factoryMode",
            "FALLBACK"));
  }

  private static Engine start(String name, String master, Map<String, String> overrides) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("tradebrief " + name)
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.artifact.isolation.enabled", "false")
            // Inferring filters costs more time on expressions over rates than it saves on rows.
            .config("spark.sql.constraintPropagation.enabled", "false")
            // Plans are described for a web page that is off; keep the descriptions short.
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.sql.debug.maxToStringFields", "5")
            .config("spark.log.structuredLogging.enabled", "false");
    if (master.startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    overrides.forEach(builder::config);
    return new Engine(builder.getOrCreate());
  }

  SparkSession spark() {
    return spark;
  }

  @Override
  public void close() {
    spark.stop();
  }
}
