package io.tradebrief.pipeline.analysis.partners;

/** How a ranking counts the European Union. */
enum Treatment {
  ONE_PARTNER("as one partner"),
  MEMBERS("as members");

  private final String label;

  Treatment(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
