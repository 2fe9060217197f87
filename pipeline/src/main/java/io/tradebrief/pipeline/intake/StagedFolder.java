package io.tradebrief.pipeline.intake;

/** What the files of a staged file are called. */
final class StagedFolder {
  static final String FACTS = "facts.parquet";
  static final String REJECTED = "rejected.csv";

  private StagedFolder() {}
}
