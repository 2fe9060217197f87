package io.tradebrief.reports.comparison;

/** In what two editions differ, with the words of the report. */
enum Kind {
  TABLE("only one edition has the table"),
  COLUMN("only one edition has the column"),
  ROW("only one edition has the row"),
  ORDER("rows stand in another order"),
  VALUE("values differ"),
  ROUNDING("values differ by no more than the units in the last place allowed"),
  NOTATION("one number written in two ways"),
  MISSING("shorthand of a missing value differs"),
  REASON("reasons of a missing value differ"),
  FORMULA("formulas differ"),
  SHEET("only one workbook shows the row");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
