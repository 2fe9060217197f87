package io.tradebrief.pipeline;

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
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("tradebrief " + settings.report())
            .master(settings.sparkMaster())
            .config("spark.ui.enabled", "false")
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.artifact.isolation.enabled", "false")
            .config("spark.sql.parquet.enableVectorizedReader", "true")
            .config("spark.log.structuredLogging.enabled", "false");
    if (settings.sparkMaster().startsWith("local")) {
      builder
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1");
    }
    settings.sparkSettings().forEach(builder::config);
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
