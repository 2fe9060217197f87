package io.tradebrief.pipeline.measure;

/** By which periods amounts are restated. */
public enum Step {
  /** Annual flows at annual averages. */
  YEARS(4, 1),
  /** Monthly flows at monthly averages. */
  MONTHS(7, 12);

  final int length;
  final int perYear;

  Step(int length, int perYear) {
    this.length = length;
    this.perYear = perYear;
  }
}
