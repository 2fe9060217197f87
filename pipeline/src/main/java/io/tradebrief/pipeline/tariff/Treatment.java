package io.tradebrief.pipeline.tariff;

/**
 * How duties that are no percentage are treated when the tariffs of two countries are compared. The
 * last three are bounds: no unit value, however low or high, can take the counts beyond them.
 */
public enum Treatment {
  AD_VALOREM_ONLY("ad valorem only", Part.AD_VALOREM, Part.AD_VALOREM),
  EQUIVALENTS("AVE", Part.EQUIVALENT, Part.EQUIVALENT),
  COLLECTED("AVE and duty collected", Part.COLLECTED, Part.COLLECTED),
  LOWEST("bounds: both lowest", Part.LOWEST, Part.LOWEST),
  PARTNER_HIGHEST("bounds: partner highest", Part.HIGHEST, Part.LOWEST),
  REPORTER_HIGHEST("bounds: reporter highest", Part.LOWEST, Part.HIGHEST);

  private final String text;
  private final Part partner;
  private final Part reporter;

  Treatment(String text, Part partner, Part reporter) {
    this.text = text;
    this.partner = partner;
    this.reporter = reporter;
  }

  /** The treatment as tables write it. */
  public String text() {
    return text;
  }

  /** What counts of the partner's rates. */
  public Part partner() {
    return partner;
  }

  /** What counts of the reporter's rates. */
  public Part reporter() {
    return reporter;
  }
}
