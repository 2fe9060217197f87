package io.tradebrief.pipeline.tariff;

/** What of a rate of duty is counted as a percentage of value. */
public enum Part {
  /** Free and ad valorem rates only; a line with another duty has no rate. */
  AD_VALOREM,
  /** Also the equivalent of specific, compound and mixed duties where there is a unit value. */
  EQUIVALENT,
  /** Also, where that is missing, duty over value as the importer's own statistics state them. */
  COLLECTED,
  /** The least the text allows: a specific duty may be next to nothing. */
  LOWEST,
  /** The most the text allows: a specific duty has no upper bound in per cent. */
  HIGHEST;

  /** The ending of the columns that hold it. */
  public String suffix() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
