package io.tradebrief.pipeline.intake;

/** What befalls files between a publisher and a report. */
enum Mutation {
  REPEATED("it stands there twice, or each of its rows does"),
  ROWS_DROPPED("a tenth of its rows is gone"),
  COLUMN_ADDED("a column divides its rows"),
  PARTNER_RENAMED("a partner has another name"),
  PERIOD_BLANKED("its last period is blank"),
  SCALED("it is in another unit, a thousand times smaller"),
  FLOWS_SWAPPED("two flows are swapped"),
  CUT("it ends within its last number");

  private final String words;

  Mutation(String words) {
    this.words = words;
  }

  /** As the name of a test says it. */
  String words() {
    return words;
  }
}
