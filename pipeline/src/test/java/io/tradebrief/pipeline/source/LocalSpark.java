package io.tradebrief.pipeline.source;

import org.apache.spark.sql.SparkSession;

/** The session of the tests that need Spark; a new one if a run has ended the one before. */
public final class LocalSpark {
  private LocalSpark() {}

  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.artifact.isolation.enabled", "false")
        // Small enough that a file of a few lines is read in several splits.
        .config("spark.sql.files.maxPartitionBytes", "300")
        .config("spark.sql.files.openCostInBytes", "1")
        .getOrCreate();
  }
}
