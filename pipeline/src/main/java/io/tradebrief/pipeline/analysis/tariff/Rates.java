package io.tradebrief.pipeline.analysis.tariff;

/** Which of its rates a country charges. */
enum Rates {
  MFN("MFN"),
  /** The agreement's rate where there is one and it is not above the MFN rate, else MFN. */
  PREFERENTIAL("preferential");

  private final String text;

  Rates(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  String prefix() {
    return this == MFN ? "mfn_" : "pref_";
  }
}
