package io.tradebrief.pipeline.tariff;

/** Which of its rates a country charges. */
public enum ChargedRates {
  MFN("MFN"),
  /** The agreement's rate where there is one and it is not above the MFN rate, else MFN. */
  PREFERENTIAL("preferential");

  private final String text;

  ChargedRates(String text) {
    this.text = text;
  }

  /** The rates as tables write them. */
  public String text() {
    return text;
  }
}
