package io.tradebrief.pipeline.source;

/** What a row must satisfy to become facts; the name is what rejected rows are counted by. */
public enum Rule {
  COLUMN_COUNT("the row has as many cells as the header"),
  KEY_PRESENT("the cells that name the row are filled"),
  KNOWN_PARTNER("the partner stands in conf/countries.csv, groups.csv or partner-names.csv"),
  KNOWN_CURRENCY("the currency or series is one the reader knows"),
  KNOWN_CODE("the code is one of those the column may hold"),
  PERIOD("the period is a year, quarter or month between 1900 and 2100"),
  NUMBER("the value is a number"),
  NOT_NEGATIVE("the value is not negative"),
  POSITIVE("the rate is above zero"),
  WHOLE_UNITS("the value resolves to whole units of money"),
  IN_RANGE("the value is within what the measure allows"),
  UNIQUE("no other row of the file states something else under the same key"),
  RATE("the parts of the rate are those its kind has"),
  SUMS("the parts of the row add up to its total"),
  NOT_A_BREAKDOWN("the row is a total, and not a part of one by transport, procedure or route"),
  PLAIN_TEXT("names and codes hold no control or direction characters"),
  ZERO_WITHOUT_SIGN("a figure of zero has no minus sign");

  private final String meaning;

  Rule(String meaning) {
    this.meaning = meaning;
  }

  /** The rule as a statement that an accepted row satisfies. */
  public String meaning() {
    return meaning;
  }
}
